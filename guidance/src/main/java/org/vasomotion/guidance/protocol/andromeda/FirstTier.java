package org.vasomotion.guidance.protocol.andromeda;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_ALGORITHM;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_GAP;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_ONE_APP;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_PROTOCOL;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.FluidLoop;
import org.vasomotion.guidance.protocol.part.Goal;
import org.vasomotion.guidance.protocol.part.Waiting;
import org.vasomotion.guidance.protocol.part.Watching;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Rows T1.1 to T1.4: a low pulse pressure asks for fluid, a low diastolic pressure for norepinephrine.
///
/// @param goal what is steered
record FirstTier(Goal goal) {

    static final String BEGIN = "pulse-pressure";
    static final Operand.Running NOREPINEPHRINE_RATE =
            new Operand.Running(NOREPINEPHRINE, NOREPINEPHRINE.rateUnit().orElseThrow());

    private static final String RAISE_STEP = "diastolic-pressure";
    private static final String RAISED = "after-diastolic-pressure";
    private static final String WITHOUT_FLUID = "tier-1-without-fluid";
    private static final String GAP = "tier-1-gap";
    private static final String RAISE = "raise-norepinephrine";
    private static final String DECIDE = "decide-on-diastolic-pressure";

    private static final Measurand DIASTOLIC = MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
    private static final Operand DIASTOLIC_PRESSURE = new Operand.Measured(DIASTOLIC, List.of());
    private static final Quantity FIFTY = Quantity.of(50, Unit.MILLIMETRE_OF_MERCURY);

    private static final Citation READ_AFTER = Citation.proposal(
            "read after every intervention; the 10 min are those" + " after which a bolus shows in the refill time");

    private static final Citation MOST = Citation.proposal(
            "upper end of the usual doses; no source gives a highest rate, and one that is not known is not raised");

    private static final Condition LOW_DIASTOLIC =
            compare(DIASTOLIC_PRESSURE, Comparison.BELOW, FIFTY, SECOND_ALGORITHM);
    private static final Condition LOW_PULSE = compare(
            new Operand.Indexed("pulse-pressure", Unit.MILLIMETRE_OF_MERCURY),
            Comparison.BELOW,
            Quantity.of(40, Unit.MILLIMETRE_OF_MERCURY),
            SECOND_PROTOCOL);
    private static final Condition DIASTOLIC_ALONE_IS_LOW = all(not(LOW_PULSE), LOW_DIASTOLIC);

    FluidLoop fluid() {
        Citation cap = SECOND_ALGORITHM;
        return FluidRules.loop("tier-1-", goal, WITHOUT_FLUID, cap);
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(pulsePressure());
        steps.addAll(fluid().steps());
        steps.add(withoutFluid());
        steps.add(gap());
        steps.add(diastolicPressure());
        steps.add(afterDiastolicPressure());
        return steps;
    }

    private Step pulsePressure() {
        return Step.of(BEGIN, "Pulse and diastolic pressure?", SECOND_ALGORITHM)
                .proposing(
                        new Action.Measure("systolic-pressure", List.of(MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE)),
                        new Action.Measure("diastolic-pressure", List.of(DIASTOLIC)))
                .when("goal met", goal.met(), Watching.MONITOR, SECOND_ALGORITHM)
                .when("pulse pressure low", LOW_PULSE, fluid().begin(), SECOND_PROTOCOL)
                .when("diastolic pressure low", DIASTOLIC_ALONE_IS_LOW, RAISE_STEP, SECOND_ALGORITHM)
                .otherwise("neither", CardiacBranch.BEGIN, SECOND_ONE_APP)
                .after("ask again", Waiting.FOR_AN_ANSWER, BEGIN, Waiting.ASKED_AGAIN);
    }

    private Step withoutFluid() {
        return Step.of(WITHOUT_FLUID, "Diastolic pressure low as well?", SECOND_GAP)
                .proposing(new Action.Measure("diastolic-pressure", List.of(DIASTOLIC)))
                .when("yes", LOW_DIASTOLIC, GAP, SECOND_GAP)
                .otherwise("no", CardiacBranch.BEGIN, SECOND_ALGORITHM)
                .after("ask again", Waiting.FOR_AN_ANSWER, WITHOUT_FLUID, Waiting.ASKED_AGAIN);
    }

    /// No source says what to do here.
    private Step gap() {
        return Step.of(GAP, "A clinician decides on the diastolic pressure", SECOND_GAP)
                .proposing(new Action.CallForReview(DECIDE, "low-diastolic-pressure-without-fluid"))
                .once("decided", Waiting.settled(DECIDE), CardiacBranch.BEGIN, SECOND_GAP)
                .after("not decided", Waiting.FOR_AN_ANSWER, CardiacBranch.BEGIN, SECOND_GAP);
    }

    private Step diastolicPressure() {
        Quantity most = Quantity.of(
                NOREPINEPHRINE.rateBounds().orElseThrow().usual().value().high(), NOREPINEPHRINE_RATE.unit());
        Action raise = new Action.Titrate(
                RAISE,
                NOREPINEPHRINE,
                Action.Titrate.Way.UP,
                DIASTOLIC_PRESSURE,
                new Cited<>(Interval.atLeast(FIFTY), SECOND_ALGORITHM),
                new Cited<>(most, MOST));
        Condition hasRoom = compare(NOREPINEPHRINE_RATE, Comparison.BELOW, most, MOST);
        Condition otherwise = any(not(DIASTOLIC_ALONE_IS_LOW), not(hasRoom));
        return Step.of(RAISE_STEP, "Raise norepinephrine", SECOND_ALGORITHM)
                .onlyIf(all(goal.missed(), DIASTOLIC_ALONE_IS_LOW, hasRoom))
                .proposing(raise)
                .once("raised", new Condition.CarriedOut(RAISE), RAISED, SECOND_ALGORITHM, new Effect.Mark(RAISE_STEP))
                .once("declined", not(new Condition.CarriedOut(RAISE)), CardiacBranch.BEGIN, Waiting.DECLINED)
                .when("goal met", goal.met(), Watching.MONITOR, SECOND_ALGORITHM)
                .once("not low any more, or highest rate", otherwise, CardiacBranch.BEGIN, SECOND_ONE_APP)
                .after("think it over", Waiting.FOR_A_DECISION, BEGIN, Waiting.THOUGHT_OVER);
    }

    private Step afterDiastolicPressure() {
        Duration delay = Duration.ofMinutes(10);
        return Step.of(RAISED, "What did the pressure do?", SECOND_ALGORITHM)
                .proposing(new Action.Measure("reassess", List.of(goal.measurand())))
                .when("goal met", goal.metSince(RAISE_STEP, delay), Watching.MONITOR, SECOND_ALGORITHM)
                .when("goal missed", goal.missedSince(RAISE_STEP, delay), CardiacBranch.BEGIN, READ_AFTER)
                .after("ask again", Waiting.FOR_AN_ANSWER, RAISED, Waiting.ASKED_AGAIN);
    }
}
