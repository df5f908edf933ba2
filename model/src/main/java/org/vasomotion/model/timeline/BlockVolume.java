package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;

/// What the volumes of a block come to if every entry of it counts, and fully. Open rates that still ran when the last
/// of the block began are apart: what they come to is not up to the block.
///
/// @param ended the sum of all that had ended by then
/// @param stated what had not, but ends when its source says
/// @param open the places in the block of rates that go on until another one of their drug, few
/// @param earliest when the first of them all begins
/// @param endedBy when the last of the ended ended; [Instant#MIN] if none had
/// @param latest when the last of all ends at the latest
/// @param knownBy when the last of them became known
record BlockVolume(
        VolumeSum ended,
        Stated stated,
        List<Integer> open,
        Instant earliest,
        Instant endedBy,
        Instant latest,
        Instant knownBy) {

    /// @param places in the block
    /// @param endedBy when the last of them ends; [Instant#MIN] if there is none
    record Stated(VolumeSum sum, List<Integer> places, Instant endedBy) {}

    static BlockVolume of(Entry[] entries) {
        VolumeSum ended = new VolumeSum();
        VolumeSum stated = new VolumeSum();
        List<Integer> statedPlaces = new ArrayList<>(0);
        List<Integer> open = new ArrayList<>(0);
        Instant lastStart = entries[entries.length - 1].effectiveAt();
        Instant endedBy = Instant.MIN;
        Instant statedBy = Instant.MIN;
        Instant latest = Instant.MIN;
        Instant knownBy = Instant.MIN;
        for (int i = 0; i < entries.length; i++) {
            Entry entry = entries[i];
            latest = later(latest, Lasting.end(entry));
            knownBy = later(knownBy, entry.receivedAt());
            Instant end = end(entries, i);
            if (!end.isAfter(lastStart)) {
                add(ended, entry, end);
                endedBy = later(endedBy, end);
            } else if (entry instanceof Administration given && Lasting.isOpen(given)) {
                open.add(i);
            } else {
                add(stated, entry, end);
                statedPlaces.add(i);
                statedBy = later(statedBy, end);
            }
        }
        return new BlockVolume(
                ended,
                new Stated(stated, statedPlaces, statedBy),
                open,
                entries[0].effectiveAt(),
                endedBy,
                latest,
                knownBy);
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

    /// Adds what lies in a window: what had ended as a whole, and the rest one by one where need be.
    ///
    /// @param single adds the entry at a place of the block
    /// @return false, with nothing added, if what had ended lies in the window in part
    boolean addTo(VolumeSum sum, Instant from, Instant until, IntConsumer single) {
        if (!isAdded(ended, endedBy, sum, from, until)) {
            return false;
        }
        if (!isAdded(stated.sum(), stated.endedBy(), sum, from, until)) {
            stated.places().forEach(single::accept);
        }
        open.forEach(single::accept);
        return true;
    }

    /// Adds all that had ended by `end` if it lies fully in the window; if it lies before, there is nothing to add.
    private boolean isAdded(VolumeSum part, Instant end, VolumeSum sum, Instant from, Instant until) {
        boolean isBefore = !end.isAfter(from);
        boolean isWhole = earliest.isAfter(from) && !end.isAfter(until);
        if (isWhole && !isBefore) {
            sum.add(part);
        }
        return isWhole || isBefore;
    }
}
