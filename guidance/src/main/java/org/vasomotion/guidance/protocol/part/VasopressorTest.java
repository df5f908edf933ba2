package org.vasomotion.guidance.protocol.part;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Does a higher pressure help? Offered once, to patients with chronic hypertension: norepinephrine is raised, and
/// put back if the goal is missed.
///
/// @param goal what it is judged by
/// @param met the step to go to when the goal is met
/// @param next the step to go to when the test is over or not offered
/// @param beforeNext what is captured on the way to `next`
/// @param again the step to go to when an answer is long in coming
/// @param range of mean arterial pressure that is aimed at
/// @param length after which it is judged
/// @param citation who describes the test
@Api
public record VasopressorTest(
        Goal goal,
        String met,
        String next,
        List<Effect> beforeNext,
        String again,
        Cited<Interval> range,
        Cited<Duration> length,
        Citation citation) {

    /// The step in which it begins.
    public static final String BEGIN = "hypertension";

    private static final String TEST = "vasopressor-test";
    private static final String RUNNING = "vasopressor-running";
    private static final String JUDGED = "vasopressor-judged";
    private static final String BACK = "vasopressor-back";
    private static final String COUNTER = "vasopressor-tests";
    private static final String RATE_BEFORE = "norepinephrine-before";
    private static final String RAISE = "raise-norepinephrine";
    private static final String RETURN = "return-norepinephrine";

    private static final Operand RATE =
            new Operand.Running(NOREPINEPHRINE, NOREPINEPHRINE.rateUnit().orElseThrow());
    private static final Operand PRESSURE = new Operand.Measured(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, List.of());
    private static final Operand REFILL = new Operand.Measured(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of());
    private static final Measurand HYPERTENSION = ClinicalContext.CHRONIC_ARTERIAL_HYPERTENSION;

    private static final Citation ONCE =
            Citation.proposal("offered once: no source says that a test that failed is repeated");

    private static final Citation STOP = Citation.proposal("a quarter slower refill, arrhythmia, ischemia of heart or"
            + " fingers, or the highest rate: back at once, not after the hour");

    private static final Citation ROOM = Citation.proposal(
            "a pressure that is already there needs no raising, and a" + " rate that is not known cannot be put back");

    private static final Citation UNJUDGED =
            Citation.proposal("a test that is not judged 30 min after its time counts as failed: nothing stays raised"
                    + " without a reason");

    /// No trial text gives a highest rate.
    private static final Cited<Quantity> MOST = new Cited<>(
            Quantity.of(
                    NOREPINEPHRINE.rateBounds().orElseThrow().usual().value().high(),
                    NOREPINEPHRINE.rateUnit().orElseThrow()),
            Citation.proposal("upper end of the usual doses; no source gives a highest rate for the test"));

    public VasopressorTest {
        beforeNext = List.copyOf(beforeNext);
    }

    /// What the protocol promises about it.
    public TestOfTreatment promise() {
        return new TestOfTreatment(JUDGED, goal.metSince(TEST, length.value()), List.of(NOREPINEPHRINE), BACK);
    }

    /// The steps, in order.
    public List<Step> steps() {
        return List.of(hypertension(), offer(), running(), judging(), back());
    }

    private Step hypertension() {
        Condition known = stated(HYPERTENSION, citation);
        return Step.of(BEGIN, "Chronic hypertension?", citation)
                .proposing(new Action.Measure("hypertension", List.of(HYPERTENSION)))
                .when("goal met", goal.met(), met, citation)
                .when("offered before", offeredBefore(), next, ONCE, toNext())
                .when("yes", known, TEST, citation, capture(RATE_BEFORE, RATE), capture(Warnings.REFILL_BEFORE, REFILL))
                .otherwise("no", next, citation, toNext())
                .after("ask again", Waiting.FOR_AN_ANSWER, again, Waiting.ASKED_AGAIN);
    }

    private Step offer() {
        Action raise = new Action.Titrate(RAISE, NOREPINEPHRINE, Action.Titrate.Way.UP, PRESSURE, range, MOST);
        Effect counted = new Effect.Count(COUNTER);
        return Step.of(TEST, "Vasopressor test", citation)
                .onlyIf(all(goal.missed(), stated(HYPERTENSION, citation), not(isPointless()), hasRoom()))
                .proposing(raise)
                .once("raised", Waiting.done(RAISE), RUNNING, citation, new Effect.Mark(TEST), counted)
                .once("declined", Waiting.declined(RAISE), next, Waiting.DECLINED, with(counted))
                .when("goal met", goal.met(), met, citation)
                .once("warning sign, or pressure is there", isPointless(), next, ROOM, toNext())
                .after("think it over", Waiting.FOR_A_DECISION, again, Waiting.THOUGHT_OVER);
    }

    private Step running() {
        Effect[] due = goal.whenJudged().toArray(Effect[]::new);
        return Step.of(RUNNING, "Higher pressure is tried", citation)
                .once("harms", harms(), BACK, STOP)
                .after("time to judge", length.value(), JUDGED, length.citation(), due);
    }

    private Step judging() {
        return Step.of(JUDGED, "Did the pressure help?", citation)
                .proposing(new Action.Measure("reassess", List.of(goal.measurand())))
                .once("harms", harms(), BACK, STOP)
                .when("goal met: hold the pressure", goal.metSince(TEST, length.value()), met, citation)
                .when("goal missed", goal.missedSince(TEST, length.value()), BACK, citation)
                .after("not judged in time", Waiting.FOR_AN_ANSWER, BACK, UNJUDGED);
    }

    private Step back() {
        return Step.of(BACK, "Back to the rate before", citation)
                .proposing(new Action.ReturnToRate(RETURN, NOREPINEPHRINE, RATE_BEFORE))
                .once("answered", Waiting.settled(RETURN), next, citation, toNext());
    }

    private Condition offeredBefore() {
        return compare(new Operand.Counted(COUNTER), Comparison.AT_LEAST, Quantity.of(1, Unit.ONE), ONCE);
    }

    private Condition isPointless() {
        Quantity low = Quantity.of(range.value().low(), range.value().unit());
        return any(Warnings.ofConstriction(STOP), compare(PRESSURE, Comparison.AT_LEAST, low, ROOM));
    }

    private Condition hasRoom() {
        return compare(RATE, Comparison.BELOW, MOST.value(), MOST.citation());
    }

    private Condition harms() {
        return any(
                Warnings.ofConstriction(STOP),
                Warnings.slowerRefill(TEST, STOP),
                compare(RATE, Comparison.AT_LEAST, MOST.value(), MOST.citation()));
    }

    private Effect[] toNext() {
        return beforeNext.toArray(Effect[]::new);
    }

    private Effect[] with(Effect more) {
        return Stream.concat(Stream.of(more), beforeNext.stream()).toArray(Effect[]::new);
    }

    private static Effect capture(String name, Operand operand) {
        return new Effect.Capture(name, operand);
    }
}
