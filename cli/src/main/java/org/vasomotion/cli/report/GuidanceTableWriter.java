package org.vasomotion.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vasomotion.cli.concordance.AdviceKind;
import org.vasomotion.cli.concordance.CourseSummary;
import org.vasomotion.cli.concordance.Outcome;
import org.vasomotion.guidance.concordance.Concordances;
import org.vasomotion.guidance.concordance.Onset;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.interop.wording.ConditionWords;

/// Writes what was asked of the cohort and each stay's line of it: `GuidanceInfo` and `GuidanceRow` in `contract.ts`.
final class GuidanceTableWriter {

    private final JsonGenerator out;

    GuidanceTableWriter(JsonGenerator out) {
        this.out = out;
    }

    /// Which protocols were asked; null if none was.
    void info(List<ProtocolGraph> protocols) throws IOException {
        if (protocols.isEmpty()) {
            out.writeNullField("guidance");
            return;
        }
        out.writeObjectFieldStart("guidance");
        out.writeArrayFieldStart("protocols");
        for (ProtocolGraph protocol : protocols) {
            out.writeStartObject();
            out.writeStringField("id", protocol.id());
            out.writeStringField("title", protocol.title());
            out.writeStringField("version", protocol.version());
            out.writeStringField("begin", protocol.begin());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("begunWhen", ConditionWords.inFull().written(Onset.condition()));
        out.writeNumberField("withinS", Concordances.WITHIN.toSeconds());
        out.writeEndObject();
    }

    /// Of one stay.
    void row(CourseSummary summary, Instant admittedAt) throws IOException {
        out.writeObjectFieldStart("guidance");
        if (summary.onset().isEmpty()) {
            out.writeNullField("onset");
        } else {
            out.writeNumberField(
                    "onset", GuidanceWriter.seconds(admittedAt, summary.onset().getFirst()));
        }
        numbers("hours", summary.hours());
        numbers("refillHours", summary.refillHours());
        numbers("fluidMl", summary.fluidMl());
        out.writeObjectFieldStart("advised");
        for (Map.Entry<AdviceKind, Map<Outcome, Integer>> kind :
                summary.advised().entrySet()) {
            out.writeObjectFieldStart(GuidanceWriter.code(kind.getKey()));
            for (Map.Entry<Outcome, Integer> outcome : kind.getValue().entrySet()) {
                out.writeNumberField(GuidanceWriter.code(outcome.getKey()), outcome.getValue());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void numbers(String name, Map<? extends Enum<?>, Double> numbers) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<? extends Enum<?>, Double> number : numbers.entrySet()) {
            out.writeNumberField(
                    GuidanceWriter.code(number.getKey()), number.getValue().floatValue());
        }
        out.writeEndObject();
    }
}
