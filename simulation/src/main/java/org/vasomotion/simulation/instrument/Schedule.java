package org.vasomotion.simulation.instrument;

import java.time.Duration;

/// When something is due next.
final class Schedule {

    private Duration next;

    Schedule(Duration first) {
        this.next = first;
    }

    boolean isDue(Duration now) {
        return now.compareTo(next) >= 0;
    }

    void next(Duration at) {
        next = at;
    }

    /// Keeps the beat, however late this look came.
    void everyAfter(Duration now, Duration every) {
        long beats = Math.floorDiv(now.minus(next).toMillis(), every.toMillis()) + 1;
        next = next.plus(every.multipliedBy(beats));
    }
}
