package org.vasomotion.guidance.session;

import org.vasomotion.guidance.protocol.Answer;

/// Hands what a clinician said to the protocol it was said about.
final class Answers {

    private Answers() {}

    /// The run, knowing the answer if it is in the step that asked.
    static Run given(Run run, HumanEvent.Answered event) {
        boolean isAsked = run.graph().id().equals(event.problem().protocol())
                && run.state().step().equals(event.problem().step());
        return isAsked
                ? run.inState(run.state().answered(new Answer(event.problem().action(), event.kind(), event.at())))
                : run;
    }
}
