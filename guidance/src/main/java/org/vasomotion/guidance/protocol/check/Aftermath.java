package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;

/// Judges what can only be judged once everything was seen.
record Aftermath(ProtocolGraph graph, Search search) {

    void judge() {
        deadEnds();
        unreachable();
        endless();
    }

    private void deadEnds() {
        Map<Place, Trail> places = search.reached().places();
        Set<Place> ends = places.keySet().stream()
                .filter(place -> graph.step(place.step()).kind() == Step.Kind.END)
                .collect(Collectors.toSet());
        Set<Place> leading = search.reached().leadingBlindlyTo(ends);
        places.forEach((place, trail) -> {
            if (!leading.contains(place)) {
                search.blame(
                        Property.NO_DEAD_END,
                        trail,
                        "nothing is known any more, and no deadline leads from " + place.step()
                                + " to an end of the protocol");
            }
        });
    }

    private void unreachable() {
        for (Step step : graph.steps()) {
            if (!isReached(step.id())) {
                List<String> ways = new ArrayList<>();
                for (Step from : graph.steps()) {
                    ways(from.edges(), step.id())
                            .forEach(edge -> ways.add("\"" + edge.label() + "\" from " + from.id()));
                }
                ways(graph.always(), step.id()).forEach(edge -> ways.add("\"" + edge.label() + "\" from anywhere"));
                String words = ways.isEmpty() ? "no edge leads there" : "never open: " + String.join(", ", ways);
                search.blame(
                        Property.EVERY_STEP_REACHABLE,
                        new Trail.Begin(),
                        "nothing that can happen leads to " + step.id() + "; " + words);
            }
        }
    }

    /// Whether some course ends in a step or passes through it.
    private boolean isReached(String step) {
        return search.reached().isReached(step)
                || Stream.concat(graph.always().stream(), graph.steps().stream().flatMap(each -> each.edges().stream()))
                        .anyMatch(edge -> edge.to().equals(step) && search.isTaken(edge));
    }

    private static Stream<Edge> ways(List<Edge> edges, String to) {
        return edges.stream().filter(edge -> edge.to().equals(to));
    }

    private void endless() {
        search.reached().places().forEach((place, trail) -> {
            Step step = graph.step(place.step());
            boolean isPassing = step.kind() == Step.Kind.PASSING;
            boolean isTreating = step.actions().stream().anyMatch(Treatment::isMore);
            boolean isLast = step.id().equals(graph.windowEnd());
            boolean isLeft =
                    step.edges().stream().anyMatch(edge -> search.reached().isBlindExit(place, edge));
            if (isPassing && (isTreating || isLast) && !isLeft) {
                String words = isLast
                        ? "the window is over, and no timer leaves " + step.id()
                        : "nothing is known any more and nobody answers: " + step.id()
                                + " goes on proposing treatment until the window is over";
                search.blame(Property.LEFT_BY_OUTCOME_OR_DEADLINE, trail, words);
            }
        });
    }
}
