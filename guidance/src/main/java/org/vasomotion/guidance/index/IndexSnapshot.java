package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.List;
import org.vasomotion.model.Api;

/// All indices of a set at one time.
///
/// @param at the time at the patient
/// @param values one per index, in the order of the set
/// @param ends until when each of them stands
@Api
public record IndexSnapshot(Instant at, List<IndexValue> values, Ends ends) {

    public IndexSnapshot {
        values = List.copyOf(values);
    }

    static IndexSnapshot of(Instant at, List<IndexValue> values) {
        return new IndexSnapshot(
                at, values, Ends.of(values.size(), i -> values.get(i).validUntil()));
    }

    /// At a later time, after some of the values were made again.
    IndexSnapshot with(Instant later, IndexValue[] newer, boolean[] renewed) {
        return new IndexSnapshot(later, List.of(newer), ends.with(renewed, i -> newer[i].validUntil()));
    }

    /// The same at a later time.
    IndexSnapshot at(Instant later) {
        return new IndexSnapshot(later, values, ends);
    }

    /// Whether a value that was made again says just the same.
    boolean holds(int position, IndexValue again) {
        return ends.mayEnd(position, again.validUntil()) && values.get(position).equals(again);
    }

    boolean hasRunOut(int position, Instant now) {
        return ends.hasRunOut(position, now, i -> values.get(i).validUntil());
    }

    /// Until when all of them stand.
    public Instant validUntil() {
        return ends.earliest(i -> values.get(i).validUntil());
    }

    /// When, after its time, the first of them that still stands runs out; [Instant#MAX] if none does.
    public Instant nextRunOut() {
        return ends.earliestAfter(at, i -> values.get(i).validUntil());
    }
}
