package org.vasomotion.guidance.protocol.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.StandardProtocols;
import org.vasomotion.guidance.protocol.check.Frontier.Haste;

/// The search that forgets comes by everything that the one does which remembers: it may allow more, never less.
class PrecisionTest {

    /// The others take the search that remembers too long for a test.
    private static final Set<String> LONG = Set.of(
            "andromeda-shock-crt",
            "andromeda-shock-lactate",
            "andromeda-shock-2",
            "early-goal-directed-therapy",
            "surviving-sepsis-2021",
            "surviving-sepsis-2026");

    static Stream<ProtocolGraph> graphs() {
        return Stream.concat(
                Stream.of(SmallProtocol.good()),
                StandardProtocols.all().stream().filter(graph -> !LONG.contains(graph.id())));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void should_come_by_every_place_and_edge_when_findings_are_forgotten(ProtocolGraph graph) {
        Anatomy anatomy = Anatomy.of(graph, Assumptions.none());
        Search remembering = searched(anatomy, Haste.SHORTEST);
        Search forgetting = searched(anatomy, Haste.FAST);
        assertThat(forgetting.reached().places().keySet())
                .containsAll(remembering.reached().places().keySet());
        assertThat(taken(graph, forgetting)).containsAll(taken(graph, remembering));
        assertThat(forgetting.reached().mostFluid())
                .isGreaterThanOrEqualTo(remembering.reached().mostFluid());
    }

    private static Search searched(Anatomy anatomy, Haste haste) {
        List<Watch> watches = new ArrayList<>(PromiseWatches.of(anatomy.graph()));
        watches.add(new UnknownWatch(anatomy.graph(), Decisive.of(anatomy.graph())));
        Search search = new Search(anatomy, watches, haste);
        search.run();
        search.count();
        return search;
    }

    private static List<Edge> taken(ProtocolGraph graph, Search search) {
        return Stream.concat(graph.always().stream(), graph.steps().stream().flatMap(step -> step.edges().stream()))
                .filter(search::isTaken)
                .toList();
    }
}
