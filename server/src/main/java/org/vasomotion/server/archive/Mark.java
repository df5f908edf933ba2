package org.vasomotion.server.archive;

import java.time.Instant;
import org.vasomotion.model.Api;

/// Something to find on the way through a stay.
///
/// @param at when it was said
/// @param text for people
/// @param observedAt when it was true at the patient; earlier than `at` for what came late
@Api
public record Mark(Instant at, Kind kind, String text, Instant observedAt) {

    /// What kind of thing.
    @Api
    public enum Kind {
        /// A protocol took a way out of a step.
        MOVED,
        /// A recommendation was issued.
        ISSUED,
        /// A recommendation ended.
        CLOSED,
        /// Something came late or was corrected, so that the past looked different from then on.
        LATE
    }
}
