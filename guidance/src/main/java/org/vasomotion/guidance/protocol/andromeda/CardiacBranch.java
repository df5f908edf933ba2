package org.vasomotion.guidance.protocol.andromeda;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_ALGORITHM;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_ONE_APP;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_PROTOCOL;
import static org.vasomotion.model.measurand.Congestion.LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE;
import static org.vasomotion.model.measurand.Congestion.LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL;
import static org.vasomotion.model.measurand.Congestion.RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.Goal;
import org.vasomotion.guidance.protocol.part.InodilatorTest;
import org.vasomotion.guidance.protocol.part.VasopressorTest;
import org.vasomotion.guidance.protocol.part.Waiting;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.guidance.protocol.part.Watching;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Rows T2.0 to T2.2: is it the heart?
///
/// @param goal what is steered
record CardiacBranch(Goal goal) {

    static final String BEGIN = "echocardiography";

    private static final String RIGHT = "right-ventricle";
    private static final String RIGHT_JUDGED = "right-ventricle-judged";
    private static final Duration ONE_HOUR = Duration.ofMinutes(60);

    private static final Condition LEFT_FAILS = all(
            below(LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE, Quantity.of(40, Unit.PERCENT)),
            below(LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL, Quantity.of(14, Unit.CENTIMETRE)));

    private static final Condition RIGHT_FAILS = all(
            above(RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO, Quantity.of(1, Unit.ONE)),
            above(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, Quantity.of(8, Unit.MILLIMETRE_OF_MERCURY)));

    List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(echocardiography()));
        steps.addAll(left().steps());
        steps.add(right());
        steps.add(rightJudged());
        return steps;
    }

    private Step echocardiography() {
        InodilatorTest left = left();
        Condition infeasible = denied(ClinicalContext.ECHOCARDIOGRAPHY_FEASIBLE, SECOND_ONE_APP);
        return Step.of(BEGIN, "Does the heart fail?", SECOND_PROTOCOL)
                .proposing(
                        measure("left-ventricle", LEFT_VENTRICULAR_FRACTIONAL_AREA_CHANGE),
                        measure("outflow-tract", LEFT_VENTRICULAR_OUTFLOW_TRACT_VELOCITY_TIME_INTEGRAL),
                        measure("right-ventricle", RIGHT_TO_LEFT_VENTRICULAR_AREA_RATIO),
                        measure("venous-pressure", MacroHemodynamics.CENTRAL_VENOUS_PRESSURE))
                .when("goal met", goal.met(), Watching.MONITOR, SECOND_ALGORITHM)
                .once("not feasible: no cardiac cause assumed", infeasible, SecondTier.BEGIN, SECOND_ONE_APP)
                .when(
                        "left ventricle fails",
                        LEFT_FAILS,
                        left.begin(),
                        SECOND_ONE_APP,
                        left.before().toArray(Effect[]::new))
                .when("right ventricle fails", RIGHT_FAILS, RIGHT, SECOND_ONE_APP, foundRight())
                .when("neither", Condition.not(any(LEFT_FAILS, RIGHT_FAILS)), SecondTier.BEGIN, SECOND_ALGORITHM)
                .after("ask again", Waiting.FOR_AN_ANSWER, BEGIN, Waiting.ASKED_AGAIN);
    }

    private InodilatorTest left() {
        return new InodilatorTest(
                "left-ventricle",
                InodilatorTest.WhenMissed.GO_ON,
                List.of(new Choice(
                        Inotropes.DOBUTAMINE,
                        new Cited<>(Quantity.of(2.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), SECOND_ONE_APP))),
                LEFT_FAILS,
                stops(),
                goal,
                Watching.MONITOR,
                SecondTier.BEGIN,
                BEGIN,
                new Cited<>(ONE_HOUR, SECOND_ONE_APP),
                SECOND_ONE_APP);
    }

    /// What stops dobutamine.
    static Condition stops() {
        return any(
                Warnings.ofTheHeart(SECOND_ONE_APP),
                Warnings.hypotension(SECOND_ONE_APP),
                all(
                        Warnings.fasterHeart(Comparison.ABOVE, Quantity.of(20, Unit.PERCENT), SECOND_ONE_APP),
                        Warnings.fastHeart(Quantity.of(120, Unit.PER_MINUTE), SECOND_ONE_APP)));
    }

    private Step right() {
        return Step.of(RIGHT, "Relieve the right ventricle", SECOND_ONE_APP)
                .proposing(
                        new Action.Hold("no-more-fluid", "right-ventricular-dysfunction"),
                        new Action.CallForReview("relieve-right-ventricle", "right-ventricular-dysfunction"))
                .after("time to judge", ONE_HOUR, RIGHT_JUDGED, SECOND_ONE_APP);
    }

    private Step rightJudged() {
        return Step.of(RIGHT_JUDGED, "Did it help?", SECOND_ONE_APP)
                .proposing(new Action.Measure("reassess", List.of(goal.measurand())))
                .when("goal met", goal.metSince(RIGHT, ONE_HOUR), Watching.MONITOR, SECOND_ALGORITHM)
                .when("goal missed", goal.missedSince(RIGHT, ONE_HOUR), VasopressorTest.BEGIN, SECOND_ONE_APP)
                .after("ask again", Waiting.FOR_AN_ANSWER, RIGHT_JUDGED, Waiting.ASKED_AGAIN);
    }

    private static Effect[] foundRight() {
        return new Effect[] {new Effect.Mark(RIGHT), new Effect.Count(FluidRules.RIGHT_VENTRICLE_FOUND)};
    }

    private static Action measure(String id, Measurand measurand) {
        return new Action.Measure(id, List.of(measurand));
    }

    private static Condition below(Measurand measurand, Quantity bound) {
        return compare(new Operand.Measured(measurand, List.of()), Comparison.BELOW, bound, SECOND_ONE_APP);
    }

    private static Condition above(Measurand measurand, Quantity bound) {
        return compare(new Operand.Measured(measurand, List.of()), Comparison.ABOVE, bound, SECOND_ONE_APP);
    }
}
