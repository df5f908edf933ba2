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
    private int entries;
    private Instant oldestStart = Instant.MAX;
    private Instant latestEnd = Instant.MIN;

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
        count(other.entries, other.oldestStart, other.latestEnd);
    }

    private void count(int more, Instant start, Instant end) {
        entries += more;
        oldestStart = start.isBefore(oldestStart) ? start : oldestStart;
        latestEnd = end.isAfter(latestEnd) ? end : latestEnd;
    }

    VolumeTotal total() {
        return new VolumeTotal(
                Interval.of(low.value(), high.value(), Unit.MILLILITRE), entries, oldestStart, latestEnd);
    }
}
