package org.vasomotion.guidance.protocol.check;

import java.util.IdentityHashMap;
import java.util.stream.Stream;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;

/// The edges of a graph, each with a number.
///
/// @param numbers by the very edge: two that look alike are two
record Edges(IdentityHashMap<Edge, Integer> numbers) {

    private static final int NONE = -1;

    static Edges of(ProtocolGraph graph) {
        IdentityHashMap<Edge, Integer> numbers = new IdentityHashMap<>();
        Stream.concat(graph.always().stream(), graph.steps().stream().flatMap(step -> step.edges().stream()))
                .forEach(edge -> numbers.putIfAbsent(edge, numbers.size()));
        return new Edges(numbers);
    }

    /// The number of an edge; one for all that are not of the graph.
    int number(Edge edge) {
        return numbers.getOrDefault(edge, NONE);
    }

    /// Whether a move was made because the window was over: it took no edge of the graph.
    boolean isEndOfWindow(Edge edge) {
        return number(edge) == NONE;
    }
}
