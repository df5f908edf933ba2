package org.vasomotion.guidance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.contract.ProtocolRun;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.protocol.Step;

/// Holds every protocol to its scenarios, and the scenarios to every edge of their protocol.
///
/// `-Dvasomotion.update=true` writes the lower halves of the files anew; the change is then read like any other.
class ScenarioTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void should_do_as_written_when_played(Scenario scenario) {
        String played = scenario.written(scenario.run());
        if (Boolean.getBoolean("vasomotion.update")) {
            scenario.write(played);
        }
        assertThat(played).as("%s", scenario).isEqualTo(scenario.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    void should_have_been_taken_in_some_scenario_when_it_is_an_edge(String id) {
        ProtocolGraph graph = StandardProtocols.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(notTaken(graph)).as("edges of %s that no scenario takes", id).isEmpty();
    }

    @Test
    void should_end_in_some_scenario_when_the_window_is_over() {
        Map<String, Boolean> ended = new HashMap<>();
        for (ProtocolGraph graph : StandardProtocols.all()) {
            ended.put(
                    graph.id(),
                    taken(graph).stream().anyMatch(move -> move.edge().to().equals(graph.windowEnd())));
        }
        assertThat(ended).doesNotContainValue(false);
    }

    private static List<String> notTaken(ProtocolGraph graph) {
        Map<String, Set<Edge>> taken = new HashMap<>();
        for (Move move : taken(graph)) {
            taken.computeIfAbsent(move.from(), _ -> new HashSet<>()).add(move.edge());
        }
        List<String> missing = new ArrayList<>();
        for (Step step : graph.steps()) {
            for (Edge edge : step.edges()) {
                if (!taken.getOrDefault(step.id(), Set.of()).contains(edge)) {
                    missing.add(step.id() + " -> " + edge.to() + ": " + edge.label());
                }
            }
        }
        return missing;
    }

    private static List<Move> taken(ProtocolGraph graph) {
        List<Move> moves = new ArrayList<>();
        for (Scenario scenario : Scenario.all()) {
            if (scenario.protocol().id().equals(graph.id())) {
                for (ProtocolRun.Seen look : scenario.run()) {
                    moves.addAll(look.transition().moves());
                }
            }
        }
        return moves;
    }

    static List<Scenario> scenarios() {
        return Scenario.all();
    }

    static List<String> protocols() {
        return StandardProtocols.all().stream().map(ProtocolGraph::id).toList();
    }
}
