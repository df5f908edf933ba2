package org.vasomotion.model.observation;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;

/// A source's statement that it records everything of one kind over a time: only then does "nothing recorded" mean
/// zero.
///
/// Without it a patient on no recorded vasopressor is a patient whose vasopressors are unknown.
///
/// @param kind what is recorded completely
/// @param from start of the complete record
/// @param until end of the complete record
/// @param receivedAt when the statement became known
@Api
public record Coverage(EntryId id, int revision, Kind kind, Instant from, Instant until, Instant receivedAt)
        implements Entry {

    public Coverage {
        Entry.requireRevision(revision);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a complete record ends after it starts: " + from + ", " + until);
        }
    }

    /// The first moment after the complete record; [Instant#MAX] if no end is in sight.
    public Instant endedAt() {
        return until.equals(Instant.MAX) ? until : until.plusNanos(1);
    }

    /// What a source may record completely.
    @Api
    public enum Kind {
        /// Every infusion of a vasoactive drug.
        VASOACTIVE_INFUSIONS,
        /// Every volume that went in.
        FLUID_INPUT,
        /// Every volume that came out.
        FLUID_OUTPUT
    }

    @Override
    public Instant effectiveAt() {
        return from;
    }
}
