package org.vasomotion.model.timeline;

import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;

/// Where the lowest values of a block of observations are, from any of them to the last, and where the block has a
/// hole.
///
/// A stretch of time slides over hundreds of values; with this it looks at a few of each block. Grows by one value
/// without looking at most of the others.
final class Lows {

    /// For each entry the place of the lowest lower end from it on, then of the lowest upper one: of equals the last.
    private final byte[] lowest;
    /// The last entry that came when the one before it was too old; 0 if there is none.
    private final int hole;

    private Lows(byte[] lowest, int hole) {
        this.lowest = lowest;
        this.hole = hole;
    }

    /// @param entries at most [Block#MOST] observations
    static Lows of(Entry[] entries) {
        Lows lows = new Lows(new byte[0], 0);
        for (int size = 1; size <= entries.length; size++) {
            lows = lows.with(entries, size);
        }
        return lows;
    }

    /// These, after an observation was added at the end.
    ///
    /// @param entries all of the block
    Lows with(Entry... entries) {
        return with(entries, entries.length);
    }

    private Lows with(Entry[] entries, int size) {
        byte[] longer = new byte[2 * size];
        int added = size - 1;
        System.arraycopy(lowest, 0, longer, 0, added);
        System.arraycopy(lowest, added, longer, size, added);
        longer[added] = (byte) added;
        longer[size + added] = (byte) added;
        for (int i = added - 1; i >= 0 && low(entries, added) <= low(entries, longer[i]); i--) {
            longer[i] = (byte) added;
        }
        for (int i = added - 1; i >= 0 && high(entries, added) <= high(entries, longer[size + i]); i--) {
            longer[size + i] = (byte) added;
        }
        boolean isHole = added > 0 && isHole(observation(entries, added - 1), observation(entries, added));
        return new Lows(longer, isHole ? added : hole);
    }

    /// The place of the lowest lower end from `from` on.
    int low(int from) {
        return lowest[from];
    }

    /// The place of the lowest upper end from `from` on.
    int high(int from) {
        return lowest[lowest.length / 2 + from];
    }

    /// The last entry that came when the one before it was too old; 0 if there is none.
    int hole() {
        return hole;
    }

    /// Whether a value was too old before the next one came. They come close together: whole seconds tell first.
    static boolean isHole(Observation one, Observation next) {
        long apartS = next.observedAt().getEpochSecond() - one.observedAt().getEpochSecond();
        return apartS >= TimelineView.ageLimit(one).toSeconds()
                && next.observedAt().isAfter(TimelineView.firstTooOld(one));
    }

    private static double low(Entry[] entries, int at) {
        return observation(entries, at).value().low();
    }

    private static double high(Entry[] entries, int at) {
        return observation(entries, at).value().high();
    }

    private static Observation observation(Entry[] entries, int at) {
        return (Observation) entries[at];
    }
}
