package org.vasomotion.model.observation;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;

/// Withdraws all lower revisions of a message from the moment this becomes known.
///
/// @param reason why, in the source's words
@Api
public record Retraction(EntryId id, int revision, Instant effectiveAt, Instant receivedAt, String reason)
        implements Entry {}
