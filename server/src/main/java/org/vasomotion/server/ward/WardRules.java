package org.vasomotion.server.ward;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.assessment.StandardAssessment;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.safety.StandardLimits;
import org.vasomotion.guidance.session.Retention;
import org.vasomotion.guidance.session.Rounds;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.StandardMeasurands;

/// What the sessions of a ward decide by.
@Api
public final class WardRules {

    private WardRules() {}

    /// The protocols of this project without those for research only.
    public static List<ProtocolGraph> usualProtocols() {
        return StandardProtocols.all().stream()
                .filter(graph -> graph.standing() != Standing.RESEARCH_ONLY)
                .toList();
    }

    /// The standard assessment and limits over these protocols, each patient looked at in a second of his own.
    ///
    /// @param shown how far back charts can look; what a decision may need is kept anyway
    public static SessionRules of(List<ProtocolGraph> protocols, Duration shown) {
        Intake intake = new Intake(BedsideProfile.of(StandardMeasurands.catalog(), StandardDrugs.catalog()));
        Retention needed = Retention.of(StandardAssessment.all(), protocols);
        Map<Measurand, Duration> lookBacks = new HashMap<>();
        needed.lookBacks()
                .forEach((measurand, lookBack) ->
                        lookBacks.put(measurand, lookBack.compareTo(shown) > 0 ? lookBack : shown));
        return new SessionRules(
                intake,
                StandardAssessment.all(),
                protocols,
                StandardLimits.all(),
                SessionRules.USUAL_LATENESS,
                new Retention(lookBacks, shown),
                Rounds.EACH_AT_HIS_OWN,
                SessionRules.USUAL_ROUND);
    }
}
