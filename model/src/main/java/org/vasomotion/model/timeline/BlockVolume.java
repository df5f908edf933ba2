package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;

/// What the volumes of a block come to if every entry of it counts, and fully, apart from what still ran in when the
/// last of the block began: what that comes to is not up to the block.
///
/// @param ended the sum of all that had ended by then
/// @param running the places in the block of what had not, few
/// @param earliest when the first of them all begins
/// @param endedBy when the last of the ended ended; [Instant#MIN] if none had
/// @param latest when the last of all ends at the latest
/// @param knownBy when the last of them became known
record BlockVolume(
        VolumeSum ended, List<Integer> running, Instant earliest, Instant endedBy, Instant latest, Instant knownBy) {

    static BlockVolume of(Entry[] entries) {
        VolumeSum ended = new VolumeSum();
        List<Integer> running = new ArrayList<>(0);
        Instant earliest = entries[0].effectiveAt();
        Instant lastStart = entries[entries.length - 1].effectiveAt();
        Instant endedBy = Instant.MIN;
        Instant latest = Instant.MIN;
        Instant knownBy = Instant.MIN;
        for (int i = 0; i < entries.length; i++) {
            Entry entry = entries[i];
            latest = later(latest, Lasting.end(entry));
            knownBy = later(knownBy, entry.receivedAt());
            Instant end = end(entries, i);
            if (end.isAfter(lastStart)) {
                running.add(i);
            } else {
                add(ended, entry, end);
                endedBy = later(endedBy, end);
            }
        }
        return new BlockVolume(ended, running, earliest, endedBy, latest, knownBy);
    }

    private static void add(VolumeSum sum, Entry entry, Instant end) {
        switch (entry) {
            case Observation observation -> sum.add(observation);
            case Administration fluid -> sum.add(fluid, end, FluidPortions.millilitres(fluid, end));
            case Coverage _, Retraction _ -> {} // are in no series
        }
    }

    /// When an entry ends, so far as it is up to the block.
    private static Instant end(Entry[] entries, int place) {
        if (entries[place] instanceof Administration given && Lasting.isOpen(given)) {
            Instant stands = Lasting.end(given);
            for (int i = place + 1;
                    i < entries.length && !entries[i].effectiveAt().isAfter(stands);
                    i++) {
                if (Lasting.takesOver(entries[i], given)) {
                    return entries[i].effectiveAt();
                }
            }
            return stands;
        }
        return Lasting.end(entries[place]);
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    /// Whether nothing of the block can lie in a window.
    boolean isOutside(Instant from, Instant until) {
        return !latest.isAfter(from) || earliest.isAfter(until);
    }

    /// Whether all that had ended did so before a window.
    boolean hasEndedBefore(Instant from) {
        return !endedBy.isAfter(from);
    }

    /// Whether all that had ended lies fully in a window.
    boolean isWhole(Instant from, Instant until) {
        return earliest.isAfter(from) && !endedBy.isAfter(until);
    }
}
