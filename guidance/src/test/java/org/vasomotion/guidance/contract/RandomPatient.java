package org.vasomotion.guidance.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.TimelineView;

/// A drawn record and the time at which it is looked at.
///
/// @param entries in order of arrival
/// @param at time at the patient; some entries take effect later
@Api
public record RandomPatient(List<Entry> entries, Instant at) {

    public RandomPatient {
        entries = List.copyOf(entries);
    }

    /// The record with everything known.
    public TimelineView view() {
        return view(at);
    }

    /// The same record at another time.
    public TimelineView view(Instant when) {
        return TimelineBuilder.view(entries, when);
    }

    /// Without the entries that match.
    public RandomPatient without(Predicate<Entry> withheld) {
        List<Entry> rest = new ArrayList<>(entries);
        rest.removeIf(withheld);
        return new RandomPatient(rest, at);
    }

    /// With every entry changed.
    public RandomPatient with(UnaryOperator<Entry> change) {
        return new RandomPatient(entries.stream().map(change).toList(), at);
    }
}
