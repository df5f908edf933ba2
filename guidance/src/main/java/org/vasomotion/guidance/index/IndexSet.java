package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.timeline.TimelineView;

/// An ordered set of indices, evaluated together.
///
/// After one new entry only those indices are evaluated again that read what the entry touches or whose value has run
/// out; the rest is taken over. The result is the same as evaluating all, and a test says so.
@Api
public final class IndexSet {

    private static final Input ALL_FLUIDS = new Input.FluidIntake();

    private final List<Index> indices;
    private final Map<Object, boolean[]> readers;
    private final Map<String, Integer> positions;

    private IndexSet(List<Index> indices, Map<Object, boolean[]> readers) {
        this.indices = indices;
        this.readers = readers;
        this.positions = new HashMap<>();
        for (int i = 0; i < indices.size(); i++) {
            positions.put(indices.get(i).id(), i);
        }
    }

    /// These indices, in this order.
    ///
    /// @throws IllegalArgumentException if two share an identifier
    public static IndexSet of(List<Index> indices) {
        if (indices.stream().map(Index::id).distinct().count() != indices.size()) {
            throw new IllegalArgumentException("two indices share an identifier");
        }
        Map<Object, boolean[]> readers = new HashMap<>();
        for (int i = 0; i < indices.size(); i++) {
            for (Input input : indices.get(i).inputs()) {
                readers.computeIfAbsent(subject(input), _ -> new boolean[indices.size()])[i] = true;
            }
        }
        return new IndexSet(List.copyOf(indices), readers);
    }

    public List<Index> indices() {
        return indices;
    }

    /// The position of an index in snapshots.
    ///
    /// @throws IllegalArgumentException if the set does not hold it
    public int positionOf(String id) {
        Integer position = positions.get(id);
        if (position != null) {
            return position;
        }
        throw new IllegalArgumentException("no index called " + id);
    }

    /// All indices as the view shows the record.
    public IndexSnapshot evaluate(TimelineView view) {
        IndexValue[] values = new IndexValue[indices.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = indices.get(i).evaluate(view, before(i, values));
        }
        return IndexSnapshot.of(view.at(), List.of(values));
    }

    /// All indices after `added` entered the record and time went on from the previous snapshot.
    ///
    /// Both views must look with full knowledge: `knownAt` not before any entry's time of receipt.
    ///
    /// @param added entries that entered since the previous snapshot; none if only time went on
    public IndexSnapshot update(IndexSnapshot previous, TimelineView view, Collection<? extends Entry> added) {
        if (view.at().isBefore(previous.at())) {
            return evaluate(view);
        }
        boolean[] renewed = new boolean[indices.size()];
        for (Entry entry : added) {
            touch(renewed, entry);
        }
        // At one and the same moment nothing runs out, not even what moves with every instant.
        boolean isSameMoment = view.at().equals(previous.at());
        if (!isSameMoment) {
            expire(renewed, previous, view.at());
        }
        IndexValue[] values = any(renewed) ? renew(renewed, previous, view) : new IndexValue[0];
        if (any(renewed)) {
            return previous.with(view.at(), values, renewed);
        }
        return isSameMoment ? previous : previous.at(view.at());
    }

    /// Evaluates again. What comes out just as it was stays the very object, so that nothing that rests on it is made
    /// again, and is no longer among `renewed`.
    private IndexValue[] renew(boolean[] renewed, IndexSnapshot previous, TimelineView view) {
        IndexValue[] values = previous.values().toArray(IndexValue[]::new);
        for (int i = 0; i < renewed.length; i++) {
            if (renewed[i]) {
                IndexValue again = indices.get(i).evaluate(view, before(i, values));
                renewed[i] = !previous.holds(i, again);
                values[i] = renewed[i] ? again : values[i];
            }
        }
        return values;
    }

    /// The values that come before a position stand: they were made again, or there was no need.
    private Settled before(int position, IndexValue[] values) {
        return index -> {
            Integer own = positions.get(index.id());
            return own != null && own < position && indices.get(own).getClass() == index.getClass()
                    ? values[own]
                    : null;
        };
    }

    private static void expire(boolean[] renewed, IndexSnapshot previous, Instant now) {
        for (int i = 0; i < renewed.length; i++) {
            renewed[i] |= previous.hasRunOut(i, now);
        }
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /// A correction, a retraction or a statement of completeness may change what any index has read.
    private void touch(boolean[] touched, Entry entry) {
        if (entry.revision() > 0) {
            Arrays.fill(touched, true);
            return;
        }
        switch (entry) {
            case Observation observation -> mark(touched, readers.get(observation.measurand()));
            case Administration administration -> {
                mark(touched, readers.get(administration.drug()));
                if (administration.drug().role().isFluid()) {
                    mark(touched, readers.get(ALL_FLUIDS));
                }
            }
            case Coverage _, Retraction _ -> Arrays.fill(touched, true);
        }
    }

    private static void mark(boolean[] touched, boolean @Nullable [] reading) {
        if (reading != null) {
            for (int i = 0; i < touched.length; i++) {
                touched[i] |= reading[i];
            }
        }
    }

    private static Object subject(Input input) {
        return switch (input) {
            case Input.Required required -> required.measurand();
            case Input.Optional optional -> optional.measurand();
            case Input.InfusionRate rate -> rate.drug();
            case Input.FluidIntake intake -> intake;
        };
    }
}
