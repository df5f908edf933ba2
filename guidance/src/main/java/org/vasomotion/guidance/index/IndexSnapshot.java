package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.List;
import org.vasomotion.model.Api;

/// All indices of a set at one time.
///
/// @param at the time at the patient
/// @param values one per index, in the order of the set
@Api
public record IndexSnapshot(Instant at, List<IndexValue> values) {

    public IndexSnapshot {
        values = List.copyOf(values);
    }
}
