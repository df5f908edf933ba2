package org.vasomotion.guidance.recommendation;

import java.time.Instant;
import org.vasomotion.model.Api;

/// How and when a recommendation ended.
@Api
public sealed interface Closing {

    Instant at();

    /// A clinician said something to it.
    @Api
    record Answered(Instant at, Response response) implements Closing {}

    /// Its time was over; if it still holds, a new one was issued.
    @Api
    record Expired(Instant at) implements Closing {}

    /// Another one about the same problem took its place.
    @Api
    record Superseded(Instant at, RecommendationId by) implements Closing {}

    /// Its reason is gone.
    @Api
    record Withdrawn(Instant at) implements Closing {}
}
