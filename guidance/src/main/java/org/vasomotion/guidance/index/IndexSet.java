package org.vasomotion.guidance.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.DrugRole;
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

    /// A subject that no index reads.
    private static final Object NOTHING = new Object();

    private final List<Index> indices;
    private final Map<Object, boolean[]> readers;
    private final boolean[] none;

    private IndexSet(List<Index> indices, Map<Object, boolean[]> readers) {
        this.indices = indices;
        this.readers = readers;
        this.none = new boolean[indices.size()];
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
        for (int i = 0; i < indices.size(); i++) {
            if (indices.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no index called " + id);
    }

    /// All indices as the view shows the record.
    public IndexSnapshot evaluate(TimelineView view) {
        List<IndexValue> values = new ArrayList<>(indices.size());
        for (Index index : indices) {
            values.add(index.evaluate(view));
        }
        return new IndexSnapshot(view.at(), values);
    }

    /// All indices after `added` entered the record and time went on from the previous snapshot.
    ///
    /// Both views must look with full knowledge: `knownAt` not before any entry's time of receipt.
    public IndexSnapshot update(IndexSnapshot previous, TimelineView view, Entry added) {
        if (view.at().isBefore(previous.at()) || added.revision() > 0) {
            return evaluate(view);
        }
        return switch (added) {
            case Observation observation -> update(previous, view, observation.measurand(), NOTHING);
            case Administration administration -> {
                DrugRole role = administration.drug().role();
                yield update(previous, view, administration.drug(), role.isFluid() ? new Input.FluidIntake() : NOTHING);
            }
            case Coverage _, Retraction _ -> evaluate(view);
        };
    }

    private IndexSnapshot update(IndexSnapshot previous, TimelineView view, Object subject, Object alsoSubject) {
        boolean[] reading = readers.getOrDefault(subject, none);
        boolean[] alsoReading = readers.getOrDefault(alsoSubject, none);
        List<IndexValue> values = new ArrayList<>(indices.size());
        for (int i = 0; i < indices.size(); i++) {
            IndexValue before = previous.values().get(i);
            boolean stands = !reading[i] && !alsoReading[i] && view.at().isBefore(before.validUntil());
            values.add(stands ? before : indices.get(i).evaluate(view));
        }
        return new IndexSnapshot(view.at(), values);
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
