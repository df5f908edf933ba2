package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;

/// For each step the same graph with every other step ending the protocol silently: run on it, a look makes one move at
/// most. So looks are taken apart without a second way of executing protocols.
///
/// @param graphs by the step that is left as it is
/// @param originals edges of a step to itself, by their stand-ins: those lead to a step of another name
record SingleSteps(Map<String, ProtocolGraph> graphs, IdentityHashMap<Edge, Edge> originals) {

    private static final String SAME = " again";

    static SingleSteps of(ProtocolGraph graph) {
        IdentityHashMap<Edge, Edge> originals = new IdentityHashMap<>();
        Map<String, ProtocolGraph> graphs = new HashMap<>();
        for (Step step : graph.steps()) {
            graphs.put(step.id(), only(graph, step, originals));
        }
        return new SingleSteps(graphs, originals);
    }

    private static ProtocolGraph only(ProtocolGraph graph, Step step, IdentityHashMap<Edge, Edge> originals) {
        List<Step> steps = new ArrayList<>();
        for (Step other : graph.steps()) {
            steps.add(other.id().equals(step.id()) ? elsewhere(step, originals) : silent(other, other.id()));
        }
        steps.add(silent(step, step.id() + SAME));
        return new ProtocolGraph(
                graph.id(),
                graph.version(),
                graph.title(),
                graph.standing(),
                graph.sources(),
                graph.notes(),
                graph.eligibility(),
                graph.window(),
                graph.windowEnd(),
                graph.begin(),
                graph.always(),
                steps,
                graph.promises());
    }

    private static Step silent(Step step, String id) {
        return Step.end(id, step.title(), step.citation());
    }

    private static Step elsewhere(Step step, IdentityHashMap<Edge, Edge> originals) {
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : step.edges()) {
            if (edge.to().equals(step.id())) {
                Edge away = new Edge(edge.label(), edge.trigger(), edge.to() + SAME, edge.effects(), edge.citation());
                originals.put(away, edge);
                edges.add(away);
            } else {
                edges.add(edge);
            }
        }
        return new Step(step.id(), step.title(), step.kind(), step.onlyIf(), step.actions(), edges, step.citation());
    }

    ProtocolGraph graph(String step) {
        ProtocolGraph graph = graphs.get(step);
        if (graph == null) {
            throw new IllegalArgumentException("no step called " + step);
        }
        return graph;
    }

    /// The step that a stand-in is for.
    static String step(String step) {
        return step.endsWith(SAME) ? step.substring(0, step.length() - SAME.length()) : step;
    }

    /// The move in the graph itself.
    Move move(Move move) {
        Edge edge = originals.get(move.edge());
        return edge == null ? move : new Move(move.at(), move.from(), edge, move.because());
    }
}
