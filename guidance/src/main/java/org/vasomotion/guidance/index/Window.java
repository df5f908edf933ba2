package org.vasomotion.guidance.index;

import java.time.Duration;
import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.timeline.CompleteRecord;

/// A stretch of time up to now over which volumes are summed.
///
/// It begins with the complete record and, once it has its full length, slides along. A volume counts if it
/// lies after `from`.
///
/// @param record the complete record that the window lies in
/// @param from volumes after this count
/// @param slidesAt from when the window slides; [Instant#MAX] for one that only grows
/// @param length full length
@Api
public record Window(CompleteRecord record, Instant from, Instant slidesAt, Duration length) {

    /// What stands for a window that cannot be opened because the record is not complete.
    static final Window NOWHERE = growing(
            new CompleteRecord(
                    Coverage.Kind.FLUID_INPUT, Instant.EPOCH, Instant.EPOCH, new EntryId("nothing", "recorded")),
            Instant.EPOCH);

    /// Volumes of the last `length`, or since the record is complete where that is shorter.
    static Window sliding(CompleteRecord record, Instant now, Duration length) {
        Instant full = record.from().plus(length);
        return now.isBefore(full)
                ? new Window(record, record.from().minusNanos(1), full, length)
                : new Window(record, now.minus(length), now, length);
    }

    /// Volumes since the record is complete.
    static Window growing(CompleteRecord record, Instant now) {
        Instant from = record.from().minusNanos(1);
        return new Window(record, from, Instant.MAX, Duration.between(from, now));
    }

    /// When something that happened then no longer counts.
    Instant leaves(Instant happened) {
        return slidesAt.equals(Instant.MAX) ? Instant.MAX : happened.plus(length);
    }
}
