package org.vasomotion.guidance.protocol.check;

import java.util.Map;
import java.util.Set;

/// Everything about a running protocol that makes a difference, times apart.
///
/// @param captured names of values that are remembered; what they are is chosen anew at every look
/// @param counters counts, none beyond what the graph compares with
/// @param marks names of times that were noted
/// @param standing actions that add treatment and were proposed since the step was entered
record Place(
        String step, Set<String> captured, Map<String, Integer> counters, Set<String> marks, Set<String> standing) {

    Place {
        captured = Set.copyOf(captured);
        counters = Map.copyOf(counters);
        marks = Set.copyOf(marks);
        standing = Set.copyOf(standing);
    }
}
