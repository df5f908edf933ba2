package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.recommendation.RecommendationId;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.SourceReading;

/// What can reach a session. `at` is when it reached it; time never goes back.
@Api
public sealed interface SessionInput {

    Instant at();

    /// Readings that arrived together.
    @Api
    record Delivered(Instant at, List<SourceReading> readings) implements SessionInput {

        public Delivered {
            readings = List.copyOf(readings);
        }
    }

    /// A source's statement of what it records completely.
    @Api
    record Declared(Instant at, Coverage coverage) implements SessionInput {}

    /// Time went on.
    @Api
    record Ticked(Instant at) implements SessionInput {}

    /// A clinician began a protocol.
    ///
    /// @param protocol its identifier
    @Api
    record Begun(Instant at, String protocol) implements SessionInput {}

    /// A clinician ended a protocol before its time.
    ///
    /// @param protocol its identifier
    @Api
    record Ended(Instant at, String protocol) implements SessionInput {}

    /// A clinician answered a recommendation.
    @Api
    record Answered(Instant at, RecommendationId recommendation, Response response) implements SessionInput {}
}
