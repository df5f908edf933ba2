package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.server.ward.History;

/// What became of a reading.
@Api
public final class VerdictView {

    private VerdictView() {}

    public static ObjectNode of(Verdict verdict) {
        ObjectNode node = Json.object();
        switch (verdict) {
            case Verdict.Accepted accepted ->
                node.put("verdict", "accepted")
                        .put("entry", accepted.entry().id().toString());
            case Verdict.Duplicate duplicate ->
                node.put("verdict", "duplicate").put("entry", duplicate.of().toString());
            case Verdict.Quarantined quarantined ->
                node.put("verdict", "quarantined")
                        .put("reason", quarantined.reason().code())
                        .put("reasonText", Wording.of(quarantined.reason()))
                        .put("detail", quarantined.detail());
        }
        return node;
    }

    static ObjectNode of(History.PutAside aside) {
        SourceReading reading = aside.verdict().reading();
        return of(aside.verdict())
                .put("at", aside.at().toString())
                .put("item", reading.item())
                .put("value", reading.value())
                .put("unit", reading.unit())
                .put("source", reading.identity().source())
                .put("message", reading.identity().message());
    }
}
