package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;

/// Entries of one subject in order of time; immutable, sharing most of its storage with the series it grew
/// from.
///
/// Two levels, small blocks and their spine: growing at the end, the usual case, copies one short block and
/// the spine, never the whole series.
final class Series<E extends Entry> {

    private static final Series<?> EMPTY =
            new Series<>(new Block[0], new int[0], 0, Duration.ZERO, Method.UNSPECIFIED, List.of());

    private final Block[] blocks;
    /// Index of each block's first entry.
    private final int[] starts;
    private final int size;
    private final Duration reach;
    /// The method of the first that was ever in it; mostly all others are by the same.
    private final Method method;
    /// The other methods of all that was ever in it: few, and what left may be among them.
    private final List<Method> others;
    /// The last entry and its second: looks are mostly at the present, and these answer them without a way through the
    /// blocks.
    private final @Nullable Entry last;

    private final long lastS;

    private Series(Block[] blocks, int[] starts, int size, Duration reach, Method method, List<Method> others) {
        this.blocks = blocks;
        this.starts = starts;
        this.size = size;
        this.reach = reach;
        this.method = method;
        this.others = others;
        this.last = size == 0 ? null : last(blocks[blocks.length - 1]);
        this.lastS = last == null ? Long.MIN_VALUE : last.effectiveAt().getEpochSecond();
    }

    private static Entry last(Block block) {
        return block.get(block.size() - 1);
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

    /// Whether no entry is by one of these methods; false if that is not known without looking. No method means any.
    boolean isByNoneOf(List<Method> wanted) {
        for (int i = 0; i < wanted.size(); i++) { // asked for at every look: without an iterator
            if (isAmongMethods(wanted.get(i))) {
                return false;
            }
        }
        return !wanted.isEmpty();
    }

    @SuppressWarnings("unchecked") // only elements of type E are ever put in
    E get(int index) {
        if (index == size - 1 && last != null) {
            return (E) last;
        }
        int block = blockOf(index);
        return (E) blocks[block].get(index - starts[block]);
    }

    int blocks() {
        return blocks.length;
    }

    Block block(int number) {
        return blocks[number];
    }

    /// The index of a block's first entry.
    int start(int number) {
        return starts[number];
    }

    private int blockOf(int index) {
        int last = starts.length - 1;
        if (index >= starts[last]) {
            return last;
        }
        int full = index / Block.MOST; // were all blocks full, as those of a series that only grew at its end
        if (index < starts[full + 1]) {
            return full;
        }
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /// How many entries are at or before `time`.
    int countUpTo(Instant time) {
        if (endsBefore(time) || last == null || !last.effectiveAt().isAfter(time)) {
            return size;
        }
        int low = 0;
        int high = blocks.length - 1; // the last block first
        for (int middle = high; low < high; middle = (low + high + 1) >>> 1) {
            if (blocks[middle].get(0).effectiveAt().isAfter(time)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return starts[low] + blocks[low].countUpTo(time);
    }

    /// Whether the last entry is surely before `time`; whole seconds tell, so that no entry is fetched.
    boolean endsBefore(Instant time) {
        return lastS < time.getEpochSecond();
    }

    /// This series and one more entry, at its place in the order.
    Series<E> with(E entry) {
        Series<E> open = reaching(Lasting.of(entry));
        if (entry instanceof Observation observation) {
            open = size == 0 ? open.by(observation.method(), List.of()) : open.andBy(observation.method());
        }
        return size == 0 ? open.of(new Block[] {new Block(entry)}, 1) : open.insert(placeOf(entry), entry);
    }

    private Series<E> reaching(Duration time) {
        return time.compareTo(reach) > 0 ? new Series<>(blocks, starts, size, time, method, others) : this;
    }

    private Series<E> andBy(Method next) {
        if (isAmongMethods(next)) {
            return this;
        }
        List<Method> more = new ArrayList<>(others);
        more.add(next);
        return by(method, List.copyOf(more));
    }

    private Series<E> by(Method first, List<Method> further) {
        return new Series<>(blocks, starts, size, reach, first, further);
    }

    private boolean isAmongMethods(Method wanted) {
        return method.equals(wanted) || others.contains(wanted);
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
        return packed(new Block(rest));
    }

    /// The entries for which this holds.
    Series<E> where(Predicate<E> wanted) {
        Entry[] kept = new Entry[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (wanted.test(get(i))) {
                kept[count++] = get(i);
            }
        }
        return packed(new Block(Arrays.copyOf(kept, count)));
    }

    private Series<E> packed(Block entries) {
        int count = (entries.size() + Block.MOST - 1) / Block.MOST;
        Block[] packed = new Block[count];
        for (int i = 0; i < count; i++) {
            packed[i] = entries.part(i * Block.MOST, Math.min(entries.size(), (i + 1) * Block.MOST));
        }
        return of(packed, entries.size());
    }

    private Series<E> insert(int index, E entry) {
        int number = index == size ? blocks.length - 1 : blockOf(index);
        int at = index - starts[number];
        if (at == Block.MOST) {
            Block[] longer = Arrays.copyOf(blocks, blocks.length + 1);
            longer[blocks.length] = new Block(entry);
            return of(longer, size + 1);
        }
        Block grown = blocks[number].with(at, entry);
        return grown.size() <= Block.MOST ? exchanged(number, grown) : split(number, grown);
    }

    private Series<E> exchanged(int number, Block grown) {
        Block[] copy = blocks.clone();
        copy[number] = grown;
        return number == blocks.length - 1
                ? new Series<>(copy, starts, size + 1, reach, method, others)
                : of(copy, size + 1);
    }

    private Series<E> split(int number, Block grown) {
        Block[] longer = new Block[blocks.length + 1];
        System.arraycopy(blocks, 0, longer, 0, number);
        longer[number] = grown.part(0, Block.MOST / 2);
        longer[number + 1] = grown.part(Block.MOST / 2, grown.size());
        System.arraycopy(blocks, number + 1, longer, number + 2, blocks.length - number - 1);
        return of(longer, size + 1);
    }

    private Series<E> of(Block[] newBlocks, int newSize) {
        int[] newStarts = new int[newBlocks.length];
        for (int i = 1; i < newBlocks.length; i++) {
            newStarts[i] = newStarts[i - 1] + newBlocks[i - 1].size();
        }
        return new Series<>(newBlocks, newStarts, newSize, reach, method, others);
    }

    private int placeOf(E entry) {
        int place = size;
        if (!endsBefore(entry.effectiveAt()) && Order.compare(get(size - 1), entry) > 0) {
            place = countUpTo(entry.effectiveAt());
            while (place > 0 && Order.compare(get(place - 1), entry) > 0) {
                place--;
            }
        }
        return place;
    }
}
