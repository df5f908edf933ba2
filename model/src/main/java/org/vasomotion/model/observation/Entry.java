package org.vasomotion.model.observation;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;

/// Something accepted into a patient's record. Never altered: a correction is a further entry with a higher revision.
@Api
public sealed interface Entry permits Observation, Administration, Coverage, Retraction {

    /// Identity of the message this entry came from.
    EntryId id();

    /// 0 for the first version of the message, higher for corrections.
    int revision();

    /// From when it was true at the patient.
    Instant effectiveAt();

    /// When it became known.
    Instant receivedAt();

    /// Checks the revision of an entry that is being made.
    ///
    /// @throws IllegalArgumentException if it is below 0
    static void requireRevision(int revision) {
        if (revision < 0) {
            throw new IllegalArgumentException("revisions count from 0, got " + revision);
        }
    }
}
