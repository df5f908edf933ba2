package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.vasomotion.model.observation.Entry;

/// Entries of one subject in order of effective time; immutable, sharing most of its storage with the series it grew
/// from.
///
/// Two levels of small arrays: growing at the end, the usual case, copies one short array and the spine, never the
/// whole series.
final class Series<E extends Entry> {

    private static final int CHUNK = 64;
    private static final Entry[][] NO_CHUNKS = {};
    private static final Series<?> EMPTY = new Series<>(NO_CHUNKS, new int[0], 0, Duration.ZERO);

    private final Entry[][] chunks;
    /// Index of each chunk's first entry.
    private final int[] starts;
    private final int size;
    private final Duration reach;

    private Series(Entry[][] chunks, int[] starts, int size, Duration reach) {
        this.chunks = chunks;
        this.starts = starts;
        this.size = size;
        this.reach = reach;
    }

    @SuppressWarnings("unchecked") // holds no element
    static <E extends Entry> Series<E> empty() {
        return (Series<E>) EMPTY;
    }

    int size() {
        return size;
    }

    /// The longest time that any entry lasts beyond its effective time: what began earlier than this is over.
    Duration reach() {
        return reach;
    }

    @SuppressWarnings("unchecked") // only elements of type E are ever put in
    E get(int index) {
        int chunk = chunkOf(index);
        return (E) chunks[chunk][index - starts[chunk]];
    }

    /// The entries from index `from` up to but not including `until`, for walking through many at once.
    Entry[] slice(int from, int until) {
        Entry[] slice = new Entry[Math.max(0, until - from)];
        int index = from;
        while (index < until) {
            int chunk = chunkOf(index);
            int at = index - starts[chunk];
            int count = Math.min(chunks[chunk].length - at, until - index);
            System.arraycopy(chunks[chunk], at, slice, index - from, count);
            index += count;
        }
        return slice;
    }

    /// How many entries are effective at or before `time`.
    int countUpTo(Instant time) {
        if (size == 0 || !get(size - 1).effectiveAt().isAfter(time)) {
            return size; // the usual case: a look at the present
        }
        int chunk = chunks.length - 1;
        while (chunk > 0 && chunks[chunk][0].effectiveAt().isAfter(time)) {
            chunk--; // looks are at the present or a day back: seldom far
        }
        Entry[] entries = chunks[chunk];
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle].effectiveAt().isAfter(time)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return starts[chunk] + low;
    }

    /// This series and one more entry, at its place in the order.
    Series<E> with(E entry) {
        Duration lasts = Lasting.of(entry);
        Series<E> grown = size == 0 ? of(new Entry[][] {{entry}}, 1, reach) : insert(placeOf(entry), entry);
        return lasts.compareTo(reach) > 0 ? new Series<>(grown.chunks, grown.starts, grown.size, lasts) : grown;
    }

    /// This series with the entry at `index` exchanged for one of the same effective time.
    Series<E> replacing(int index, E entry) {
        return without(index).with(entry);
    }

    /// This series, holding at `index` whichever of the entry there and `repeated` was known first.
    Series<E> keepingFirstKnown(int index, E repeated) {
        E known = get(index);
        return Repetition.firstKnown(known, repeated).equals(known) ? this : replacing(index, repeated);
    }

    Series<E> without(int index) {
        Entry[] rest = new Entry[size - 1];
        for (int i = 0, to = 0; i < size; i++) {
            if (i != index) {
                rest[to++] = get(i);
            }
        }
        return packed(rest, reach);
    }

    private static <E extends Entry> Series<E> packed(Entry[] entries, Duration reach) {
        int count = (entries.length + CHUNK - 1) / CHUNK;
        Entry[][] chunks = new Entry[count][];
        for (int i = 0; i < count; i++) {
            chunks[i] = Arrays.copyOfRange(entries, i * CHUNK, Math.min(entries.length, (i + 1) * CHUNK));
        }
        return of(chunks, entries.length, reach);
    }

    private Series<E> insert(int index, E entry) {
        int chunk = index == size ? chunks.length - 1 : chunkOf(index);
        Entry[] old = chunks[chunk];
        int at = index - starts[chunk];
        if (old.length == CHUNK && at == CHUNK) {
            Entry[][] longer = Arrays.copyOf(chunks, chunks.length + 1);
            longer[chunks.length] = new Entry[] {entry};
            return of(longer, size + 1, reach);
        }
        Entry[] grown = new Entry[old.length + 1];
        System.arraycopy(old, 0, grown, 0, at);
        grown[at] = entry;
        System.arraycopy(old, at, grown, at + 1, old.length - at);
        return grown.length <= CHUNK ? exchanged(chunk, grown) : split(chunk, grown);
    }

    private Series<E> exchanged(int chunk, Entry[] grown) {
        Entry[][] copy = chunks.clone();
        copy[chunk] = grown;
        return of(copy, size + 1, reach);
    }

    private Series<E> split(int chunk, Entry[] grown) {
        Entry[][] longer = new Entry[chunks.length + 1][];
        System.arraycopy(chunks, 0, longer, 0, chunk);
        longer[chunk] = Arrays.copyOfRange(grown, 0, CHUNK / 2);
        longer[chunk + 1] = Arrays.copyOfRange(grown, CHUNK / 2, grown.length);
        System.arraycopy(chunks, chunk + 1, longer, chunk + 2, chunks.length - chunk - 1);
        return of(longer, size + 1, reach);
    }

    private static <E extends Entry> Series<E> of(Entry[][] chunks, int size, Duration reach) {
        int[] starts = new int[chunks.length];
        for (int i = 1; i < chunks.length; i++) {
            starts[i] = starts[i - 1] + chunks[i - 1].length;
        }
        return new Series<>(chunks, starts, size, reach);
    }

    private int chunkOf(int index) {
        int last = starts.length - 1;
        if (index >= starts[last]) {
            return last;
        }
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    private int placeOf(E entry) {
        int place = size;
        if (compare(get(size - 1), entry) > 0) {
            place = countUpTo(entry.effectiveAt());
            while (place > 0 && compare(get(place - 1), entry) > 0) {
                place--;
            }
        }
        return place;
    }

    /// By effective time, then by identity, so that the order does not depend on the order of arrival.
    static int compare(Entry left, Entry right) {
        int byTime = left.effectiveAt().compareTo(right.effectiveAt());
        if (byTime != 0) {
            return byTime;
        }
        int byId = left.id().compareTo(right.id());
        return byId != 0 ? byId : Integer.compare(left.revision(), right.revision());
    }
}
