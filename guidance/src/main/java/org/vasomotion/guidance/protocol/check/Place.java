package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Everything about a running protocol that makes a difference, times apart.
///
/// @param captured names of values that are remembered; what they are is chosen anew at every look
/// @param counters counts, none beyond what the graph compares with
/// @param marks names of times that were noted
record Place(String step, Set<String> captured, Map<String, Integer> counters, Set<String> marks, Memory memory) {

    private static final ProtocolState.Noted SOMETHING = new ProtocolState.Noted(
            new Explanation.Observed(
                    "invented", Interval.exactly(0, Unit.ONE), Instant.EPOCH, new EntryId("model-checker", "captured")),
            Instant.EPOCH);

    /// The place of a state. What nothing reads is left out, and counts beyond all bounds are one.
    static Place of(ProtocolState state, Vocabulary vocabulary, List<String> marks, Memory memory) {
        Set<String> captured = new HashSet<>(state.captured().keySet());
        captured.retainAll(vocabulary.captured());
        Map<String, Integer> counters = new TreeMap<>();
        vocabulary.counts().forEach((counter, most) -> counters.put(counter, Math.min(state.count(counter), most)));
        Set<String> noted = new HashSet<>(state.marks().keySet());
        noted.retainAll(marks);
        return new Place(state.step(), captured, counters, noted, memory);
    }

    /// A state at this place in which the marks have these ages.
    ProtocolState state(List<String> names, List<Span> ages, Instant now) {
        Map<String, Instant> at = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (marks.contains(names.get(i))) {
                at.put(names.get(i), now.minusNanos(ages.get(i).inside()));
            }
        }
        Map<String, ProtocolState.Noted> values = new HashMap<>();
        captured.forEach(name -> values.put(name, SOMETHING));
        return new ProtocolState(step, at, values, counters, List.of());
    }
}
