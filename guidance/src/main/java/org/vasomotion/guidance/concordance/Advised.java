package org.vasomotion.guidance.concordance;

import java.time.Instant;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.model.Api;

/// A recommendation that would have been made, and whether the like was done.
///
/// One that expired and was said again counts once, from the first time it was said.
///
/// @param recommendation as it was first issued
/// @param until when it no longer held
/// @param followed whether the like was done within [Concordances#WITHIN]
@Api
public record Advised(Recommendation recommendation, Instant until, Followed followed) {

    public Instant from() {
        return recommendation.issuedAt();
    }

    /// Whether what was advised was done.
    @Api
    public enum Followed {
        YES,
        PARTLY,
        NO,
        /// The record does not say: its source does not record everything of the kind.
        UNKNOWN,
        /// Nothing to do: it was withheld by a limit, or it asked to leave things as they are.
        NOTHING_TO_DO
    }
}
