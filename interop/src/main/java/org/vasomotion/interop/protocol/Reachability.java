package org.vasomotion.interop.protocol;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.document.Problems;

/// Notes steps that no way leads to.
final class Reachability {

    private Reachability() {}

    static void check(ProtocolGraph graph, Map<String, Integer> lines, Problems problems) {
        Set<String> reached = reached(graph);
        for (Step step : graph.steps()) {
            if (!reached.contains(step.id())) {
                problems.note(lines.getOrDefault(step.id(), 1), "no way leads to the step '" + step.id() + "'");
            }
        }
    }

    private static Set<String> reached(ProtocolGraph graph) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        next.add(graph.begin());
        next.add(graph.windowEnd());
        graph.always().stream().map(Edge::to).forEach(next::add);
        while (!next.isEmpty()) {
            String id = next.remove();
            if (reached.add(id)) {
                graph.step(id).edges().stream().map(Edge::to).forEach(next::add);
            }
        }
        return reached;
    }
}
