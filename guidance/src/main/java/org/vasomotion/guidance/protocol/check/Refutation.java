package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.protocol.Edge;

/// Sees whether a way through one look contradicts itself: a step finds something otherwise than a step
/// before it did, and would not have if that had been remembered.
record Refutation(Foresight foresight, Precision precision) {

    /// Something found in the first of these steps and found otherwise after the last.
    private record Contradiction(Input input, List<Glance> across) {}

    /// Whether this way contradicts itself. What refutes it is remembered from now on.
    ///
    /// Of several contradictions the one counts that is remembered only in steps that ask for little: there
    /// it makes the fewest combinations.
    boolean isMade(List<Glance> way) {
        return contradictions(way).stream()
                .filter(this::isForgotten)
                .min(Comparator.comparingInt(this::cost))
                .map(this::remember)
                .orElse(false);
    }

    private List<Contradiction> contradictions(List<Glance> way) {
        List<Contradiction> contradictions = new ArrayList<>();
        Map<Input, Integer> known = new LinkedHashMap<>();
        Map<Input, Integer> since = new HashMap<>();
        for (int at = 0; at < way.size(); at++) {
            Glance glance = way.get(at);
            for (Map.Entry<Input, Integer> found : glance.found().entrySet()) {
                Integer before = known.put(found.getKey(), found.getValue());
                if (before != null && !before.equals(found.getValue())) {
                    int from = since.getOrDefault(found.getKey(), 0);
                    contradictions.add(new Contradiction(found.getKey(), way.subList(from, at)));
                }
                since.put(found.getKey(), at);
            }
            if (glance.isMove()) {
                known = foresight.carried(glance.stand().state().step(), edge(glance), known);
            }
        }
        return contradictions;
    }

    private boolean isForgotten(Contradiction contradiction) {
        return contradiction.across().stream()
                .anyMatch(glance -> !precision.isRemembered(edge(glance), contradiction.input()));
    }

    private int cost(Contradiction contradiction) {
        return contradiction.across().stream()
                .mapToInt(glance -> foresight.questions(edge(glance).to()))
                .max()
                .orElse(0);
    }

    private boolean remember(Contradiction contradiction) {
        contradiction.across().forEach(glance -> precision.remember(edge(glance), contradiction.input()));
        return true;
    }

    private static Edge edge(Glance glance) {
        return glance.moves().getFirst().edge();
    }
}
