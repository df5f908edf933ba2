package org.vasomotion.guidance.protocol.egdt;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.GOALS_STEP;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.SATURATION;
import static org.vasomotion.guidance.protocol.egdt.Filling.OVER;
import static org.vasomotion.guidance.protocol.egdt.Sources.DECLINED;
import static org.vasomotion.guidance.protocol.egdt.Sources.GOALS;
import static org.vasomotion.guidance.protocol.egdt.Sources.HALF_AN_HOUR;
import static org.vasomotion.guidance.protocol.egdt.Sources.ORDER;
import static org.vasomotion.guidance.protocol.egdt.Sources.RED_CELLS;
import static org.vasomotion.guidance.protocol.egdt.Sources.RED_CELL_CAP;
import static org.vasomotion.guidance.protocol.egdt.Sources.STOP;
import static org.vasomotion.guidance.protocol.egdt.Sources.WAITING;
import static org.vasomotion.guidance.protocol.term.Signs.knownStopSign;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.measuredHere;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Red cells to a haematocrit of 30 % while central venous saturation is low, then dobutamine.
final class Saturation {

    static final int MOST_UNITS = 4;

    private static final String UNITS = "units";

    private Saturation() {}

    static List<Step> steps() {
        return List.of(saturation(), redCells(), running(), recheck());
    }

    private static Condition low() {
        return not(Goals.saturated(Goals.saturation()));
    }

    private static Condition due() {
        return all(
                low(),
                Goals.anemic(Goals.hematocrit()),
                not(knownStopSign()),
                Terms.fewerThan(UNITS, MOST_UNITS, RED_CELL_CAP));
    }

    private static Step saturation() {
        return Step.of(SATURATION, "Central venous saturation at goal?", GOALS)
                .proposing(new Action.Measure("saturation", List.of(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION)))
                .when("at goal", not(low()), GOALS_STEP, GOALS)
                .when("low, hematocrit below 30 %", due(), "red-cells", ORDER, new Effect.Count(Filling.PROPOSED))
                .otherwise("low, no red cells", Inotrope.BEGIN, ORDER)
                .after("not known", HALF_AN_HOUR, GOALS_STEP, WAITING);
    }

    private static Step redCells() {
        Cited<Quantity> unit = new Cited<>(Quantity.of(300, Unit.MILLILITRE), RED_CELLS);
        return Step.of("red-cells", "One unit of red cells", ORDER)
                .onlyIf(due())
                .proposing(new Action.FluidBolus(
                        "red-cells", DrugRole.RED_CELLS, unit, new Cited<>(Duration.ofHours(2), RED_CELLS)))
                .once("being given", done("red-cells"), "red-cells-running", ORDER, OVER, new Effect.Count(UNITS))
                .once("declined", declined("red-cells"), Inotrope.BEGIN, DECLINED, OVER)
                .once("dobutamine harms", Inotrope.harms(), Inotrope.STOP_STEP, ORDER, OVER)
                .once("fluid would harm", knownStopSign(), Inotrope.BEGIN, STOP, OVER)
                .when("not due any more", not(due()), SATURATION, ORDER, OVER)
                .after("nobody answered", HALF_AN_HOUR, Inotrope.BEGIN, WAITING, OVER);
    }

    private static Step running() {
        return Step.of("red-cells-running", "Red cells run", RED_CELLS)
                .once("harms", knownStopSign(), "stop-fluid", STOP)
                .once("pressure low on dobutamine", Inotrope.pressureForbids(), Inotrope.STOP_STEP, ORDER)
                .after("time of a unit", Duration.ofHours(2), "after-red-cells", RED_CELLS);
    }

    private static Step recheck() {
        Condition hematocritRead = isRead(Goals.anemic(measuredHere(Metabolism.HEMATOCRIT)));
        Condition saturationRead = isRead(Goals.saturated(measuredHere(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION)));
        return Step.of("after-red-cells", "What did the unit do?", ORDER)
                .proposing(
                        new Action.Measure("hematocrit", List.of(Metabolism.HEMATOCRIT)),
                        new Action.Measure("saturation", List.of(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION)))
                .when("both read", all(hematocritRead, saturationRead), SATURATION, ORDER)
                .after("not read", HALF_AN_HOUR, GOALS_STEP, WAITING);
    }

    /// Whatever the result.
    private static Condition isRead(Condition condition) {
        return any(condition, not(condition));
    }
}
