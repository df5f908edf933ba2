package org.vasomotion.guidance.protocol.egdt;

import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.FILLING;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.GOALS_STEP;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.PRESSURE;
import static org.vasomotion.guidance.protocol.egdt.Sources.GOALS;
import static org.vasomotion.guidance.protocol.egdt.Sources.HALF_AN_HOUR;
import static org.vasomotion.guidance.protocol.egdt.Sources.ROUND;
import static org.vasomotion.guidance.protocol.egdt.Sources.STOP;
import static org.vasomotion.guidance.protocol.egdt.Sources.WAITING;
import static org.vasomotion.guidance.protocol.term.Terms.answered;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.StandardDrugs;

/// What comes between two rounds.
final class Rounds {

    static final String END = "usual-care";

    private static final Duration SOON = Duration.ofMinutes(5);

    private Rounds() {}

    static List<Step> steps() {
        return List.of(goals(), reached(), notReached(), stopFluid(), Step.end(END, "Usual care", GOALS));
    }

    private static Step goals() {
        return Step.of(GOALS_STEP, "All goals reached?", GOALS)
                .when("all", Goals.reached(), "reached", GOALS)
                .otherwise("not all", "not-reached", GOALS)
                .after("not known", SOON, "not-reached", WAITING);
    }

    private static Step reached() {
        return Step.of("reached", "Goals reached, watch", GOALS)
                .once("one is missed", not(Goals.reached()), FILLING, GOALS)
                .after("next round", HALF_AN_HOUR, FILLING, ROUND);
    }

    private static Step notReached() {
        return Step.of("not-reached", "Goals missed, next round soon", ROUND)
                .after("next round", HALF_AN_HOUR, FILLING, ROUND);
    }

    private static Step stopFluid() {
        List<Drug> fluids =
                StandardDrugs.catalog().having(role -> role.isResuscitationFluid() || role == DrugRole.RED_CELLS);
        return Step.of("stop-fluid", "Stop what runs in", STOP)
                .proposing(new Action.StopInfusion("stop-fluid", fluids))
                .once("answered", answered("stop-fluid"), PRESSURE, STOP)
                .after("nobody answered", HALF_AN_HOUR, PRESSURE, WAITING);
    }
}
