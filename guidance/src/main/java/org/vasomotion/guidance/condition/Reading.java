package org.vasomotion.guidance.condition;

import java.time.Instant;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.timeline.Gap;

/// What an operand is worth.
@Api
public sealed interface Reading {

    /// Until when this stands if nothing new is recorded.
    Instant validUntil();

    /// A value, exact or bounded.
    ///
    /// @param explanation holds the value and recomputes to it
    /// @param observedAt time of the oldest input
    @Api
    record Of(Explanation explanation, Instant observedAt, Instant validUntil) implements Reading {}

    /// No value.
    ///
    /// @param gaps what would have to be known, never empty
    @Api
    record Missing(List<Gap> gaps, Instant validUntil) implements Reading {

        public Missing {
            gaps = List.copyOf(gaps);
            if (gaps.isEmpty()) {
                throw new IllegalArgumentException("what is missing says what would close the gap");
            }
        }
    }
}
