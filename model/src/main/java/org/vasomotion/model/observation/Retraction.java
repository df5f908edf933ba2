package org.vasomotion.model.observation;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;

/// Withdraws this revision of a message and all lower ones from the moment this becomes known.
///
/// @param revision the highest revision withdrawn
/// @param reason why, in the source's words
@Api
public record Retraction(EntryId id, int revision, Instant effectiveAt, Instant receivedAt, String reason)
        implements Entry {

    public Retraction {
        Entry.requireRevision(revision);
    }
}
