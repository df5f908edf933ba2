package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.protocol.Edge;

/// Sees whether a way through one look contradicts itself: a step finds something otherwise than the step before did,
/// and would not have if that had been remembered.
record Refutation(Anatomy anatomy, Precision precision) {

    /// Remembers from now on what refutes this way; the steps from where it is remembered, none if the way stands.
    Set<String> of(List<Glance> way) {
        Map<Input, Integer> known = Map.of();
        Map<Input, Integer> since = new HashMap<>();
        for (int at = 0; at < way.size(); at++) {
            Glance glance = way.get(at);
            for (Map.Entry<Input, Integer> found : glance.found().entrySet()) {
                Input input = found.getKey();
                if (!known.getOrDefault(input, found.getValue()).equals(found.getValue())) {
                    return remember(input, way.subList(since.getOrDefault(input, 0), at));
                }
                since.put(input, at);
            }
            if (glance.isMove()) {
                known = known(glance, known);
            }
        }
        return Set.of();
    }

    private Map<Input, Integer> known(Glance glance, Map<Input, Integer> before) {
        Map<Input, Integer> found = new LinkedHashMap<>(before);
        found.putAll(glance.found());
        return anatomy.foresight()
                .kept(
                        glance.stand().state().step(),
                        edge(glance),
                        found,
                        anatomy.local(glance.state()),
                        Precision.everything(anatomy.edges()));
    }

    private Set<String> remember(Input input, List<Glance> way) {
        Set<String> changed = new HashSet<>();
        for (Glance glance : way) {
            if (precision.remember(edge(glance), input)) {
                changed.add(glance.stand().state().step());
            }
        }
        return changed;
    }

    private static Edge edge(Glance glance) {
        return glance.moves().getFirst().edge();
    }
}
