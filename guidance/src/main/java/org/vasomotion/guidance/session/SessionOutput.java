package org.vasomotion.guidance.session;

import java.time.Instant;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.recommendation.Advice;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;

/// What a session says.
@Api
public sealed interface SessionOutput {

    /// What became of a reading.
    @Api
    record Judged(Verdict verdict) implements SessionOutput {}

    /// A protocol took an edge.
    @Api
    record Moved(String protocol, Move move) implements SessionOutput {}

    /// What was said of edges taken at `from` and later does not hold any more: something that belongs there arrived
    /// after it was said. What holds instead follows.
    @Api
    record TakenBack(Instant from) implements SessionOutput {}

    /// A recommendation was issued or closed.
    @Api
    record Told(Notice notice) implements SessionOutput {}

    /// Had a late arrival come in time, this would have been advised then. It was not, and may no longer hold.
    @Api
    record WouldHaveAdvised(Instant at, Advice advice) implements SessionOutput {}

    /// Something is too old to decide again from where it belongs; it counts from now on only.
    @Api
    record TooLate(Entry entry) implements SessionOutput {}

    /// An input that makes no sense in this state.
    ///
    /// @param reason code of the reason, kebab-case
    @Api
    record Refused(SessionInput input, String reason) implements SessionOutput {}
}
