package org.vasomotion.server.archive;

import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// A stay that can be looked at again.
///
/// @param id unique among all stays; letters, digits, points, hyphens and underscores
/// @param patient whose stay it is
/// @param title for people
/// @param from when it began; [Instant#MIN] if the source does not say
/// @param until when it ended, or now if it goes on; [Instant#MAX] if the source does not say
@Api
public record ArchivedStay(String id, PatientId patient, String title, Instant from, Instant until, Source source) {

    /// Where stays come from.
    @Api
    public enum Source {
        /// The ward's own journal.
        JOURNAL,
        /// A dataset that was opened beside it.
        DATASET
    }
}
