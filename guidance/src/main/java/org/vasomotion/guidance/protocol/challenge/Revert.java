package org.vasomotion.guidance.protocol.challenge;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.protocol.term.Terms.happened;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Citation;

/// Puts back what a test raised, and then goes to the end that says why.
///
/// @param back the action that puts it back
/// @param isBack true when the record shows the state before the test
/// @param sentence title of the step
/// @param unanswered code of the question for a human if it was not put back
record Revert(Action back, Condition isBack, String sentence, String unanswered) {

    /// Counted when a stop sign ended the test.
    static final String HARMED = "harmed";
    /// Counted when the test was judged and perfusion did not answer.
    static final String IN_VAIN = "in-vain";

    static final String STEP = "revert";

    private static final Citation AT_ONCE =
            Citation.proposal("stop signs end a test at once, and what did not help is taken back");
    /// What the record shows may be late: it is asked at least once.
    private static final Duration ASKED = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMinutes(15);

    /// The steps; `inVain` is where the protocol goes when perfusion did not answer.
    List<Step> steps(String inVain) {
        Condition asked = Terms.passedSince(Operand.STEP_ENTERED, ASKED, AT_ONCE);
        return List.of(
                Step.of(STEP, sentence, AT_ONCE)
                        .proposing(back)
                        .once("done", Terms.done(back.id()), "reverted", AT_ONCE)
                        .once("is as before", all(asked, isBack), "reverted", AT_ONCE)
                        .once("declined", Terms.declined(back.id()), "not-reverted", AT_ONCE)
                        .after("nobody answered", SOON, "not-reverted", AT_ONCE),
                Step.of("reverted", "Why was it taken back?", AT_ONCE)
                        .when("it harmed", happened(HARMED), "harmed", AT_ONCE)
                        .when("it did not help", happened(IN_VAIN), inVain, AT_ONCE)
                        .otherwise("it could not be judged", "not-judged", AT_ONCE),
                Step.end("harmed", "Ended by a stop sign, taken back", AT_ONCE),
                Step.end("not-judged", "Not judged, taken back", AT_ONCE),
                Step.end("not-reverted", "Not taken back", AT_ONCE)
                        .proposing(new Action.CallForReview("review-dose", unanswered)));
    }
}
