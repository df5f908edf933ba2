package org.vasomotion.guidance.recommendation;

import org.vasomotion.model.Api;

/// Something that happened to recommendations, in order; what a bedside is told.
@Api
public sealed interface Notice {

    /// A new one.
    @Api
    record Issued(Recommendation recommendation) implements Notice {}

    /// One ended.
    @Api
    record Closed(Recommendation recommendation, Closing closing) implements Notice {}
}
