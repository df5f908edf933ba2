package org.vasomotion.guidance.protocol.part;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Does more flow help? Offered once: an inotrope or inodilator is started at a fixed rate, and stopped if the goal
/// is missed, unless it treats a heart that is known to fail.
///
/// @param prefix of the identifiers of its steps
/// @param outcome what becomes of the drug when the goal is missed
/// @param choices of drug and rate
/// @param indication has to be known to be true for it to be offered
/// @param stops signs that end it at once; may compare with the heart rate captured before
/// @param goal what it is judged by
/// @param met the step to go to when the goal is met
/// @param next the step to go to when it is over or not offered
/// @param again the step to go to when an answer is long in coming
/// @param length after which it is judged
/// @param citation who describes it
@Api
public record InodilatorTest(
        String prefix,
        WhenMissed outcome,
        List<Choice> choices,
        Condition indication,
        Condition stops,
        Goal goal,
        String met,
        String next,
        String again,
        Cited<Duration> length,
        Citation citation) {

    /// What becomes of the drug when the goal is missed.
    @Api
    public enum WhenMissed {
        /// It is stopped: it was a trial.
        STOP,
        /// It goes on: it treats something that was found.
        GO_ON
    }

    private static final String START = "start-inodilator";
    private static final String CEASE = "stop-inodilator";

    private static final Citation ONCE =
            Citation.proposal("offered once: no source says that a test that failed is repeated");

    private static final Citation NOT_TWICE =
            Citation.proposal("not started where a reason against it is stated, or where it runs already");

    private static final Citation UNJUDGED = Citation.proposal(
            "a test that is not judged 30 min after its time counts as missed: nothing goes on without a reason");

    public InodilatorTest {
        choices = List.copyOf(choices);
    }

    /// The step in which it begins.
    public String begin() {
        return id("test");
    }

    /// What is remembered on the way to it: it compares the heart rate with that before.
    public List<Effect> before() {
        Operand heartRate = new Operand.Measured(MacroHemodynamics.HEART_RATE, List.of());
        return List.of(new Effect.Capture(Warnings.HEART_RATE_BEFORE, heartRate));
    }

    /// What the protocol promises about it.
    public TestOfTreatment promise() {
        return new TestOfTreatment(id("judged"), goal.metSince(begin(), length.value()), drugs(), id("stop"));
    }

    /// The steps, in order.
    public List<Step> steps() {
        return List.of(offer(), running(), judging(), stopping());
    }

    private Step offer() {
        Effect counted = new Effect.Count(id("tests"));
        return Step.of(begin(), "Inodilator test", citation)
                .onlyIf(all(goal.missed(), indication, not(forbidden()), not(offeredBefore())))
                .proposing(new Action.StartInfusion(START, choices))
                .once("started", Waiting.done(START), id("running"), citation, new Effect.Mark(begin()), counted)
                .once("declined", Waiting.declined(START), next, Waiting.DECLINED, counted)
                .when("offered before", offeredBefore(), next, ONCE)
                .when("goal met", goal.met(), met, citation)
                .once("reason against it", forbidden(), next, NOT_TWICE)
                .after("think it over", Waiting.FOR_A_DECISION, again, Waiting.THOUGHT_OVER);
    }

    private Step running() {
        Effect[] due = goal.whenJudged().toArray(Effect[]::new);
        return Step.of(id("running"), "Inodilator is tried", citation)
                .once("harms", stops, id("stop"), citation)
                .after("time to judge", length.value(), id("judged"), length.citation(), due);
    }

    private Step judging() {
        String missed = switch (outcome) {
            case STOP -> id("stop");
            case GO_ON -> next;
        };
        return Step.of(id("judged"), "Did the inodilator help?", citation)
                .proposing(new Action.Measure("reassess", List.of(goal.measurand())))
                .once("harms", stops, id("stop"), citation)
                .when("goal met: keep it", goal.metSince(begin(), length.value()), met, citation)
                .when("goal missed", goal.missedSince(begin(), length.value()), missed, citation)
                .after("not judged in time", Waiting.FOR_AN_ANSWER, missed, UNJUDGED);
    }

    private Step stopping() {
        return Step.of(id("stop"), "Stop the inodilator", citation)
                .proposing(new Action.StopInfusion(CEASE, drugs()))
                .once("answered", Waiting.settled(CEASE), next, citation);
    }

    private Condition offeredBefore() {
        return compare(new Operand.Counted(id("tests")), Comparison.AT_LEAST, Quantity.of(1, Unit.ONE), ONCE);
    }

    private Condition forbidden() {
        Condition[] reasons = new Condition[drugs().size() + 2];
        reasons[0] = stated(ClinicalContext.INODILATOR_CONTRAINDICATED, NOT_TWICE);
        reasons[1] = stops;
        for (int i = 0; i < drugs().size(); i++) {
            Drug drug = drugs().get(i);
            Unit unit = drug.rateUnit().orElseThrow();
            reasons[i + 2] =
                    compare(new Operand.Running(drug, unit), Comparison.ABOVE, Quantity.of(0, unit), NOT_TWICE);
        }
        return any(reasons);
    }

    private List<Drug> drugs() {
        return choices.stream().map(Choice::drug).toList();
    }

    private String id(String name) {
        return prefix + "-" + name;
    }
}
