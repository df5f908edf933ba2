package org.vasomotion.server.archive;

import java.time.Instant;
import java.util.List;
import org.vasomotion.model.Api;

/// A stay that was opened.
///
/// @param from the first moment that can be looked at
/// @param until the last one
/// @param marks what there is to find, in the order in which it was said
@Api
public record OpenStay(ArchivedStay stay, Instant from, Instant until, List<Mark> marks) {

    public OpenStay {
        marks = List.copyOf(marks);
    }

    /// Whether a moment can be looked at.
    public boolean holds(Instant at) {
        return !at.isBefore(from) && !at.isAfter(until);
    }

    static OpenStay of(ArchivedStay stay, Playback playback) {
        Instant first = playback.first(stay.from());
        Instant last = playback.last(stay.until());
        boolean isEarlier = stay.from().equals(Instant.MIN) || first.isBefore(stay.from());
        boolean isLater = stay.until().equals(Instant.MAX) || last.isAfter(stay.until());
        return new OpenStay(stay, isEarlier ? first : stay.from(), isLater ? last : stay.until(), playback.marks());
    }
}
