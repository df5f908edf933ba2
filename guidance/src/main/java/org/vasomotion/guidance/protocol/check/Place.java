package org.vasomotion.guidance.protocol.check;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Everything about a running protocol that makes a difference, times apart.
///
/// No record: millions are compared, so each knows its hash.
final class Place {

    private final String step;
    private final Set<String> captured;
    private final Map<String, Integer> counters;
    private final Set<String> marks;
    private final Set<String> standing;
    private final int hash;

    /// @param captured names of values that are remembered; what they are is chosen anew at every look
    /// @param counters counts, none beyond what the graph compares with
    /// @param marks names of times that were noted
    /// @param standing actions that add treatment and were proposed since the step was entered
    Place(String step, Set<String> captured, Map<String, Integer> counters, Set<String> marks, Set<String> standing) {
        this.step = step;
        this.captured = Set.copyOf(captured);
        this.counters = Map.copyOf(counters);
        this.marks = Set.copyOf(marks);
        this.standing = Set.copyOf(standing);
        int counted = 0;
        for (Map.Entry<String, Integer> each : counters.entrySet()) {
            counted += each.getKey().hashCode() * (2 * each.getValue() + 1);
        }
        this.hash = Objects.hash(step, this.captured, counted, this.marks, this.standing);
    }

    String step() {
        return step;
    }

    Set<String> captured() {
        return captured;
    }

    Map<String, Integer> counters() {
        return counters;
    }

    Set<String> marks() {
        return marks;
    }

    Set<String> standing() {
        return standing;
    }

    /// The same with other counts.
    Place counting(Map<String, Integer> counts) {
        return counts.equals(counters) ? this : new Place(step, captured, counts, marks, standing);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Place place
                && hash == place.hash
                && step.equals(place.step)
                && counters.equals(place.counters)
                && captured.equals(place.captured)
                && marks.equals(place.marks)
                && standing.equals(place.standing);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
