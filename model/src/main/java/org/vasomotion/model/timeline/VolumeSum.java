package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// A total as it is being summed.
final class VolumeSum {

    private final ExactSum low = new ExactSum();
    private final ExactSum high = new ExactSum();
    private final int[] entries = new int[1];
    /// The oldest start and the latest end.
    private final Instant[] times = {Instant.MAX, Instant.MIN};

    /// Adds what came out.
    void add(Observation volume) {
        low.add(volume.value().low());
        high.add(volume.value().high());
        count(1, volume.observedAt(), volume.observedAt());
    }

    /// Adds what ran in of a fluid, if anything.
    void add(Administration fluid, Instant end, double millilitres) {
        if (millilitres > 0) {
            low.add(millilitres);
            high.add(millilitres);
            count(1, fluid.effectiveAt(), end);
        }
    }

    void add(VolumeSum other) {
        low.add(other.low);
        high.add(other.high);
        count(other.entries[0], other.times[0], other.times[1]);
    }

    private void count(int more, Instant start, Instant end) {
        entries[0] += more;
        times[0] = start.isBefore(times[0]) ? start : times[0];
        times[1] = end.isAfter(times[1]) ? end : times[1];
    }

    VolumeTotal total() {
        return new VolumeTotal(Interval.of(low.value(), high.value(), Unit.MILLILITRE), entries[0], times[0], times[1]);
    }
}
