package org.vasomotion.guidance.protocol.andromeda;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.protocol.andromeda.Sources.SECOND_ALGORITHM;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.FluidLoop;
import org.vasomotion.guidance.protocol.part.Goal;
import org.vasomotion.guidance.protocol.part.InodilatorTest;
import org.vasomotion.guidance.protocol.part.VasopressorTest;
import org.vasomotion.guidance.protocol.part.Waiting;
import org.vasomotion.guidance.protocol.part.Watching;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Rows T2.3 to T2.6: more fluid, the vasopressor test, dobutamine, and then the clinician.
///
/// @param goal what is steered
record SecondTier(Goal goal) {

    static final String BEGIN = "tier-2-responsiveness";

    private static final String RESCUE = "rescue";
    private static final Cited<Duration> ONE_HOUR = new Cited<>(Duration.ofMinutes(60), SECOND_ALGORITHM);

    FluidLoop fluid() {
        return FluidRules.loop("tier-2-", goal, VasopressorTest.BEGIN, FluidRules.OVERALL_CAP);
    }

    VasopressorTest vasopressor() {
        return new VasopressorTest(
                goal,
                Watching.MONITOR,
                dobutamine().begin(),
                dobutamine().before(),
                BEGIN,
                new Cited<>(Interval.of(80, 85, Unit.MILLIMETRE_OF_MERCURY), SECOND_ALGORITHM),
                ONE_HOUR,
                SECOND_ALGORITHM);
    }

    InodilatorTest dobutamine() {
        return new InodilatorTest(
                "dobutamine",
                InodilatorTest.WhenMissed.STOP,
                List.of(new Choice(
                        Inotropes.DOBUTAMINE,
                        new Cited<>(Quantity.of(5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), SECOND_ALGORITHM))),
                all(),
                CardiacBranch.stops(),
                goal,
                Watching.MONITOR,
                RESCUE,
                BEGIN,
                ONE_HOUR,
                SECOND_ALGORITHM);
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>(fluid().steps());
        steps.addAll(vasopressor().steps());
        steps.addAll(dobutamine().steps());
        steps.add(rescue());
        return steps;
    }

    private Step rescue() {
        return Step.of(RESCUE, "A clinician decides on rescue", SECOND_ALGORITHM)
                .proposing(new Action.CallForReview("rescue-therapy", "all-steps-done"))
                .when("goal met", goal.met(), Watching.MONITOR, SECOND_ALGORITHM)
                .after("ask again", Waiting.FOR_A_DECISION, RESCUE, Waiting.THOUGHT_OVER);
    }
}
