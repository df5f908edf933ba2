package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Adds volumes up while a window is walked through; lives inside one call.
final class VolumeSum {

    private double lowMl;
    private double highMl;
    private int entries;
    private Instant oldestStart = Instant.MAX;
    private Instant latestEnd = Instant.MIN;

    /// Counts nothing that is not there: a part of zero leaves no trace.
    void add(double millilitres, Instant start, Instant end) {
        if (millilitres > 0) {
            add(millilitres, millilitres, start, end);
        }
    }

    void add(double low, double high, Instant start, Instant end) {
        lowMl += low;
        highMl += high;
        entries++;
        oldestStart = start.isBefore(oldestStart) ? start : oldestStart;
        latestEnd = end.isAfter(latestEnd) ? end : latestEnd;
    }

    VolumeTotal total() {
        return new VolumeTotal(Interval.of(lowMl, highMl, Unit.MILLILITRE), entries, oldestStart, latestEnd);
    }
}
