package org.vasomotion.guidance.recommendation;

import org.vasomotion.model.Api;

/// What a clinician said to a recommendation.
@Api
public sealed interface Response {

    /// It is being carried out.
    @Api
    record Accepted() implements Response {}

    /// It will not be carried out.
    ///
    /// @param comment free text, possibly empty
    @Api
    record Overridden(OverrideReason reason, String comment) implements Response {}
}
