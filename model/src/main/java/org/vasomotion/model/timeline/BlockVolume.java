package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;

/// What the volumes of a block come to if every entry of it counts, and fully.
///
/// @param sum of all of them
/// @param ends how far the entries themselves say when they end
/// @param earliest when the first of them begins
/// @param latest when the last of them ends at the latest
/// @param knownBy when the last of them became known
record BlockVolume(VolumeSum sum, Ends ends, Instant earliest, Instant latest, Instant knownBy) {

    enum Ends {
        STATED,
        /// Some last until others begin: what they come to is not up to the block.
        OPEN
    }

    static BlockVolume of(Entry[] entries) {
        VolumeSum sum = new VolumeSum();
        Ends ends = Ends.STATED;
        Instant earliest = Instant.MAX;
        Instant latest = Instant.MIN;
        Instant knownBy = Instant.MIN;
        for (Entry entry : entries) {
            Instant end = Lasting.end(entry);
            switch (entry) {
                case Observation observation -> sum.add(observation);
                case Administration fluid -> {
                    ends = Lasting.isOpen(fluid) ? Ends.OPEN : ends;
                    sum.add(fluid, end, FluidPortions.millilitres(fluid, end));
                }
                case Coverage _, Retraction _ -> {} // are in no series
            }
            earliest = entry.effectiveAt().isBefore(earliest) ? entry.effectiveAt() : earliest;
            latest = end.isAfter(latest) ? end : latest;
            knownBy = entry.receivedAt().isAfter(knownBy) ? entry.receivedAt() : knownBy;
        }
        return new BlockVolume(sum, ends, earliest, latest, knownBy);
    }

    /// Whether nothing of it can lie in a window.
    boolean isOutside(Instant from, Instant until) {
        return !latest.isAfter(from) || earliest.isAfter(until);
    }

    /// Whether all entries are known by then and lie fully in a window.
    boolean isWhole(Instant from, Instant until, Instant knownAt) {
        return ends == Ends.STATED && earliest.isAfter(from) && !latest.isAfter(until) && !knownBy.isAfter(knownAt);
    }
}
