package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.model.Api;
import org.vasomotion.server.ward.BedState;

/// Every finding and pattern of a patient with its whole tree: thresholds, treatments that hold it up,
/// reasons.
@Api
public final class AssessmentView {

    private AssessmentView() {}

    public static ObjectNode of(BedState state) {
        Situation situation = state.session().course().situation();
        AssessmentSet set = situation.set();
        ObjectNode node =
                Json.object().put("patient", state.admission().patient().value());
        node.put("assessedAt", situation.at().toString());
        node.set(
                "findings",
                Json.array(situation.assessment().findings(), finding -> FindingView.full(finding, situation.at())));
        ArrayNode patterns = node.putArray("patterns");
        for (int i = 0; i < set.patterns().size(); i++) {
            patterns.add(FindingView.full(
                    set.patterns().get(i), situation.assessment().patterns().get(i), situation.at()));
        }
        return node;
    }
}
