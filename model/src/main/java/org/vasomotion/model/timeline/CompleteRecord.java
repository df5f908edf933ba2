package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;

/// A stretch of time over which everything of one kind is recorded, by one statement of completeness or by
/// several that follow each other without a break.
///
/// @param declaredBy the first of the statements
@Api
public record CompleteRecord(Coverage.Kind kind, Instant from, Instant until, EntryId declaredBy) {

    /// The first moment after it; [Instant#MAX] if no end is in sight.
    public Instant endedAt() {
        return until.equals(Instant.MAX) ? until : until.plusNanos(1);
    }
}
