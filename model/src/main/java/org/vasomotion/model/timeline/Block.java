package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.observation.Entry;

/// A few entries that follow each other in a series; never changed. Knows what their volumes come to together.
final class Block {

    /// Growing copies one block, and a total looks into the blocks at both ends of its window: neither few nor many.
    static final int MOST = 32;

    private final Entry[] entries;
    /// Made when first asked for: most series are never summed. Two threads at once make equal ones.
    private final AtomicReference<@Nullable BlockVolume> volume = new AtomicReference<>();

    private final AtomicReference<@Nullable Screening> screening = new AtomicReference<>();

    /// Made when first asked for, and kept up from then on.
    private final AtomicReference<@Nullable Lows> lows = new AtomicReference<>();

    /// @param entries no longer to be changed by the caller
    Block(Entry... entries) {
        this.entries = entries;
    }

    int size() {
        return entries.length;
    }

    Entry get(int index) {
        return entries[index];
    }

    BlockVolume volume() {
        BlockVolume known = volume.getPlain();
        if (known == null) {
            known = BlockVolume.of(entries);
            volume.set(known);
        }
        return known;
    }

    /// Where the lowest values are; only for a block of observations.
    Lows lows() {
        Lows known = lows.getPlain();
        if (known == null) {
            known = Lows.of(entries);
            lows.set(known);
        }
        return known;
    }

    /// Whether none of the entries is amended. Amendments are few, so that the last answer mostly still holds.
    @SuppressWarnings("ReferenceEquality") // equal ones are asked about again, which does no harm
    boolean isSparedBy(Amendments amendments) {
        if (amendments.isEmpty()) {
            return true;
        }
        Screening last = screening.getPlain();
        if (last == null || last.amendments != amendments) {
            last = new Screening(amendments, Arrays.stream(entries).noneMatch(amendments::concern));
            screening.set(last);
        }
        return last.spared;
    }

    /// What was found out about these amendments.
    private record Screening(Amendments amendments, boolean spared) {}

    /// How many entries are at or before `time`.
    int countUpTo(Instant time) {
        int high = entries.length;
        int low = high - 1;
        for (int step = 1; low >= 0 && entries[low].effectiveAt().isAfter(time); step *= 2) {
            high = low; // looks are mostly at the end: in growing steps back from it
            low -= step;
        }
        for (low = Math.max(low, 0); low < high; ) {
            int middle = (low + high) >>> 1;
            if (entries[middle].effectiveAt().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// This block and one more entry; longer than allowed if it was full.
    Block with(int index, Entry entry) {
        Entry[] grown = new Entry[entries.length + 1];
        System.arraycopy(entries, 0, grown, 0, index);
        grown[index] = entry;
        System.arraycopy(entries, index, grown, index + 1, entries.length - index);
        Block longer = new Block(grown);
        Lows known = lows.getPlain();
        if (known != null && index == entries.length && grown.length <= MOST) {
            longer.lows.setPlain(known.with(grown));
        }
        return longer;
    }

    /// The entries from index `from` up to but not including `until`.
    Block part(int from, int until) {
        return new Block(Arrays.copyOfRange(entries, from, until));
    }
}
