package org.vasomotion.server.view;

import java.util.List;
import org.vasomotion.guidance.assessment.Domain;
import org.vasomotion.guidance.assessment.Finding;
import org.vasomotion.guidance.assessment.Grade;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.session.Run;
import org.vasomotion.guidance.session.SessionState;

/// Why somebody should look at this patient before the others; the order of the ward, the most pressing
/// first. The order is a proposal of this project.
enum Need {
    /// Treatment is advised and nobody has answered.
    TREATMENT_ADVISED,
    /// A measurement is due: what a protocol waits for.
    MEASUREMENT_DUE,
    /// The microcirculation does not follow a macrocirculation at target.
    DISSOCIATED,
    /// A macro or peripheral finding is surely abnormal.
    OFF_TARGET,
    /// A test runs.
    TEST_RUNNING,
    QUIET;

    static Need of(SessionState session) {
        List<Recommendation> open = session.book().open();
        if (open.stream().anyMatch(Need::isTreatment)) {
            return TREATMENT_ADVISED;
        }
        if (open.stream().anyMatch(each -> each.reviewed().proposal().action() instanceof Action.Measure)) {
            return MEASUREMENT_DUE;
        }
        Situation situation = session.course().situation();
        if (situation.pattern(StandardPatterns.COHERENCE_LOST).truth() == Truth.TRUE) {
            return DISSOCIATED;
        }
        if (situation.assessment().findings().stream().anyMatch(Need::isOffTarget)) {
            return OFF_TARGET;
        }
        return session.course().runs().stream().anyMatch(Need::isTest) ? TEST_RUNNING : QUIET;
    }

    private static boolean isTreatment(Recommendation recommendation) {
        return recommendation.action().isPresent()
                && recommendation.reviewed().proposal().action().direction() != Action.Direction.NEITHER;
    }

    private static boolean isOffTarget(Finding finding) {
        Domain domain = finding.row().domain();
        return finding.least() != Grade.NORMAL && (domain == Domain.MACRO || domain == Domain.PERIPHERAL);
    }

    private static boolean isTest(Run run) {
        return run.graph().standing() == Standing.CHALLENGE
                && run.graph().step(run.state().step()).kind() == Step.Kind.PASSING;
    }
}
