package org.vasomotion.server.ward;

import java.time.Instant;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.recommendation.Closing;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.model.Api;

/// Something to be drawn on a patient's timeline.
@Api
public sealed interface Happening {

    Instant at();

    /// A protocol took a way out of a step.
    @Api
    record Moved(Instant at, String protocol, Move move) implements Happening {}

    /// A recommendation was issued.
    @Api
    record Issued(Instant at, Recommendation recommendation) implements Happening {}

    /// A recommendation ended.
    @Api
    record Closed(Instant at, Recommendation recommendation, Closing closing) implements Happening {}
}
