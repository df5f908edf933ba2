package org.vasomotion.guidance.protocol.egdt;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.FILLING;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.PRESSURE;
import static org.vasomotion.guidance.protocol.egdt.Sources.DECLINED;
import static org.vasomotion.guidance.protocol.egdt.Sources.FLUID_CAP;
import static org.vasomotion.guidance.protocol.egdt.Sources.GOALS;
import static org.vasomotion.guidance.protocol.egdt.Sources.HALF_AN_HOUR;
import static org.vasomotion.guidance.protocol.egdt.Sources.ORDER;
import static org.vasomotion.guidance.protocol.egdt.Sources.STOP;
import static org.vasomotion.guidance.protocol.egdt.Sources.WAITING;
import static org.vasomotion.guidance.protocol.term.Signs.knownStopSign;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Fluid to central venous pressure.
final class Filling {

    static final int MOST_BOLUSES = 10;

    /// Counted while fluid or red cells are proposed.
    static final String PROPOSED = "fluid-proposed";
    static final Effect OVER = new Effect.Reset(PROPOSED);

    private static final String BOLUSES = "boluses";

    private Filling() {}

    static List<Step> steps() {
        return List.of(venousPressure(), bolus(), running(), effect());
    }

    private static Condition due() {
        return all(not(Goals.filled()), not(knownStopSign()), Terms.fewerThan(BOLUSES, MOST_BOLUSES, FLUID_CAP));
    }

    private static Step venousPressure() {
        return Step.of(FILLING, "Central venous pressure at goal?", GOALS)
                .proposing(new Action.Measure("venous-pressure", List.of(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE)))
                .once("fluid would harm", knownStopSign(), PRESSURE, STOP)
                .when("at goal", Goals.filled(), PRESSURE, GOALS)
                .when("below", due(), "fluid-bolus", ORDER, new Effect.Count(PROPOSED))
                .otherwise("most fluid given", PRESSURE, FLUID_CAP)
                .after("not known", HALF_AN_HOUR, PRESSURE, WAITING);
    }

    private static Step bolus() {
        Cited<Quantity> volume = new Cited<>(Quantity.of(500, Unit.MILLILITRE), ORDER);
        return Step.of("fluid-bolus", "Fluid bolus", ORDER)
                .onlyIf(due())
                .proposing(new Action.FluidBolus(
                        "fluid-bolus", DrugRole.CRYSTALLOID, volume, new Cited<>(HALF_AN_HOUR, ORDER)))
                .once("being given", done("fluid-bolus"), "bolus-running", ORDER, OVER, new Effect.Count(BOLUSES))
                .once("declined", declined("fluid-bolus"), PRESSURE, DECLINED, OVER)
                .once("dobutamine harms", Inotrope.harms(), Inotrope.STOP_STEP, ORDER, OVER)
                .once("fluid would harm", knownStopSign(), PRESSURE, STOP, OVER)
                .when("at goal", Goals.filled(), PRESSURE, GOALS, OVER)
                .after("nobody answered", HALF_AN_HOUR, PRESSURE, WAITING, OVER);
    }

    private static Step running() {
        return Step.of("bolus-running", "Bolus runs", ORDER)
                .once("harms", knownStopSign(), "stop-fluid", STOP)
                .after("time of the bolus", HALF_AN_HOUR, "after-bolus", ORDER);
    }

    private static Step effect() {
        Condition filled = Goals.filled(Terms.measuredHere(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE));
        return Step.of("after-bolus", "What did the bolus do?", ORDER)
                .proposing(new Action.Measure("venous-pressure", List.of(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE)))
                .once("fluid would harm", knownStopSign(), PRESSURE, STOP)
                .when("at goal", filled, PRESSURE, GOALS)
                .when("still below", not(filled), FILLING, ORDER)
                .after("not known", HALF_AN_HOUR, PRESSURE, WAITING);
    }
}
