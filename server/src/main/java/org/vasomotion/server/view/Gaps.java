package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.timeline.Gap;

/// What is missing and what would close the gap.
final class Gaps {

    private Gaps() {}

    static ObjectNode of(Gap gap) {
        ObjectNode node = Json.object();
        node.put("text", Wording.of(gap));
        node.set("measure", Json.texts(closing(gap).stream().map(Measurand::id).toList()));
        return node;
    }

    /// What could be measured to close it; nothing if no measurement does.
    static List<Measurand> closing(Gap gap) {
        return switch (gap) {
            case Gap.NeverMeasured never -> List.of(never.measurand());
            case Gap.TooOld old -> List.of(old.measurand());
            case Gap.NotSimultaneous apart -> apart.measurands();
            case Gap.NoBaseline none -> List.of(none.measurand());
            case Gap.NotMeasuredSince since -> List.of(since.measurand());
            case Gap.NoBodyMass _ -> List.of(PatientProperties.BODY_WEIGHT);
            case Gap.NotCovered _, Gap.RateTooOld _, Gap.OutsideDomain _, Gap.NotNoted _, Gap.NotAnswered _ ->
                List.of();
        };
    }
}
