package org.vasomotion.guidance.protocol.egdt;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.GOALS_STEP;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.PRESSURE;
import static org.vasomotion.guidance.protocol.egdt.Sources.DECLINED;
import static org.vasomotion.guidance.protocol.egdt.Sources.GOALS;
import static org.vasomotion.guidance.protocol.egdt.Sources.HALF_AN_HOUR;
import static org.vasomotion.guidance.protocol.egdt.Sources.HEART;
import static org.vasomotion.guidance.protocol.egdt.Sources.ORDER;
import static org.vasomotion.guidance.protocol.egdt.Sources.WAITING;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.neverHappened;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.guidance.protocol.term.Terms.runs;
import static org.vasomotion.guidance.protocol.term.Terms.stands;
import static org.vasomotion.model.drug.Inotropes.DOBUTAMINE;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Action.Titrate;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The ladder of dobutamine: 2.5 ug/kg/min more every half an hour, and off at once when pressure or heart rate forbid
/// it.
final class Inotrope {

    static final String BEGIN = "inotrope";

    /// Counted when it had to be stopped; it is not tried again.
    private static final String STOPPED = "dobutamine-stopped";
    static final String STOP_STEP = "stop-inotrope";

    private static final Quantity FIRST = Quantity.of(2.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
    private static final Quantity MOST = Quantity.of(20, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
    private static final Quantity FAST = Quantity.of(120, Unit.PER_MINUTE);

    private Inotrope() {}

    static List<Step> steps() {
        return List.of(choose(), start(), raise(), holds(), stop());
    }

    /// Looked at in every step but those that propose fluid: these have to see first whether it is given, or it would
    /// not be counted.
    static Edge stopAtOnce() {
        Condition stop = all(neverHappened(Filling.PROPOSED), harms());
        return new Edge(
                "dobutamine harms", new Trigger.When(stop, Trigger.WhenUnknown.PASS), STOP_STEP, List.of(), ORDER);
    }

    /// It runs, and the heart does not bear it.
    static Condition harms() {
        return all(neverHappened(STOPPED), runs(DOBUTAMINE), forbiddenByHeart());
    }

    /// It runs, and the pressure is too low for it.
    static Condition pressureForbids() {
        return all(neverHappened(STOPPED), runs(DOBUTAMINE), Goals.pressureLow());
    }

    private static Condition forbidden() {
        return any(Goals.pressureLow(), forbiddenByHeart());
    }

    private static Condition forbiddenByHeart() {
        return any(Warnings.fastHeart(FAST, ORDER), Warnings.ofTheHeart(HEART));
    }

    private static Condition low() {
        return not(Goals.saturated(Goals.saturation()));
    }

    private static Condition allowed() {
        return all(low(), not(forbidden()), neverHappened(STOPPED));
    }

    private static Condition hasRoom() {
        return all(runs(DOBUTAMINE), Terms.below(running(DOBUTAMINE), MOST, ORDER));
    }

    private static Step choose() {
        return Step.of(BEGIN, "Dobutamine?", ORDER)
                .when("had to be stopped before", not(neverHappened(STOPPED)), GOALS_STEP, ORDER)
                .once("pressure low, or heart fast", forbidden(), GOALS_STEP, ORDER)
                .when("none runs", all(allowed(), stands(DOBUTAMINE)), "start-inotrope", ORDER)
                .when("room for more", all(allowed(), hasRoom()), "raise-inotrope", ORDER)
                .otherwise("highest rate", GOALS_STEP, ORDER)
                .after("not known", HALF_AN_HOUR, GOALS_STEP, WAITING);
    }

    private static Step start() {
        return Step.of("start-inotrope", "Start dobutamine", ORDER)
                .onlyIf(all(allowed(), stands(DOBUTAMINE)))
                .proposing(new Action.StartInfusion(
                        "start-dobutamine", List.of(new Choice(DOBUTAMINE, new Cited<>(FIRST, ORDER)))))
                .once("started", done("start-dobutamine"), "inotrope-runs", ORDER)
                .once("declined", declined("start-dobutamine"), GOALS_STEP, DECLINED)
                .once("pressure low, or heart fast", forbidden(), GOALS_STEP, ORDER)
                .when("saturation at goal", not(low()), GOALS_STEP, GOALS)
                .after("nobody answered", HALF_AN_HOUR, GOALS_STEP, WAITING);
    }

    private static Step raise() {
        Cited<Interval> range = new Cited<>(Interval.of(70, 100, Unit.PERCENT), GOALS);
        return Step.of("raise-inotrope", "Dobutamine up by 2.5 ug/kg/min", ORDER)
                .onlyIf(all(allowed(), hasRoom()))
                .proposing(new Titrate(
                        "raise-dobutamine",
                        DOBUTAMINE,
                        Titrate.Way.UP,
                        Goals.saturation(),
                        range,
                        new Cited<>(MOST, ORDER)))
                .once("pressure low", pressureForbids(), STOP_STEP, ORDER)
                .once("raised", done("raise-dobutamine"), "inotrope-runs", ORDER)
                .once("declined", declined("raise-dobutamine"), GOALS_STEP, DECLINED)
                .when("saturation at goal", not(low()), GOALS_STEP, GOALS)
                .after("nobody answered", HALF_AN_HOUR, GOALS_STEP, WAITING);
    }

    private static Step holds() {
        return Step.of("inotrope-runs", "Half an hour at this rate", ORDER)
                .proposing(new Action.Hold("hold-dobutamine", "wait-for-effect"))
                .once("pressure low", pressureForbids(), STOP_STEP, ORDER)
                .after("half an hour", HALF_AN_HOUR, PRESSURE, ORDER);
    }

    private static Step stop() {
        Effect counted = new Effect.Count(STOPPED);
        return Step.of(STOP_STEP, "Stop dobutamine", ORDER)
                .proposing(new Action.StopInfusion("stop-dobutamine", List.of(DOBUTAMINE)))
                .once("stopped", done("stop-dobutamine"), PRESSURE, ORDER, counted)
                .once("declined", declined("stop-dobutamine"), PRESSURE, DECLINED, counted)
                .once("runs no more", stands(DOBUTAMINE), PRESSURE, ORDER, counted)
                .after("nobody answered", HALF_AN_HOUR, PRESSURE, WAITING);
    }
}
