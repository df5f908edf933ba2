package org.vasomotion.guidance.protocol;

import java.time.Instant;
import org.vasomotion.model.Api;

/// What a human said about a proposed action.
///
/// @param action identifier of the action in its step
/// @param kind what was said
/// @param at when
@Api
public record Answer(String action, Kind kind, Instant at) {

    /// What can be said about a proposal.
    @Api
    public enum Kind {
        /// It is being carried out.
        ACCEPTED,
        /// It will not be carried out.
        REFUSED
    }
}
