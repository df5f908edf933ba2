package org.vasomotion.guidance.session;

import java.time.Instant;
import org.vasomotion.guidance.protocol.Answer;
import org.vasomotion.guidance.recommendation.Problem;
import org.vasomotion.model.Api;

/// Something a clinician did to the protocols of a patient; remembered as long as the session may decide again.
@Api
public sealed interface HumanEvent {

    Instant at();

    /// A protocol was begun.
    @Api
    record Begun(Instant at, String protocol) implements HumanEvent {}

    /// A protocol was ended.
    @Api
    record Ended(Instant at, String protocol) implements HumanEvent {}

    /// An action was accepted or refused. Counts only while its protocol is in its step.
    @Api
    record Answered(Instant at, Problem problem, Answer.Kind kind) implements HumanEvent {}
}
