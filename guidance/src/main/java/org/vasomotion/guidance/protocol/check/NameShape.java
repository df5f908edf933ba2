package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.check.ShapeFinding.Kind;

/// Steps and actions that are named twice, or named and not there.
record NameShape(ProtocolGraph graph, List<ShapeFinding> findings) {

    static List<ShapeFinding> findings(ProtocolGraph graph) {
        NameShape shape = new NameShape(graph, new ArrayList<>());
        shape.duplicates();
        shape.steps();
        shape.actions();
        return shape.findings();
    }

    private void duplicates() {
        Set<String> steps = new HashSet<>();
        for (Step step : graph.steps()) {
            if (!steps.add(step.id())) {
                findings.add(new ShapeFinding(Kind.DUPLICATE_IDENTIFIER, step.id(), "", "two steps are called so"));
            }
            Set<String> actions = new HashSet<>();
            for (Action action : step.actions()) {
                if (!actions.add(action.id())) {
                    findings.add(new ShapeFinding(
                            Kind.DUPLICATE_IDENTIFIER, step.id(), action.id(), "two actions are called so"));
                }
            }
        }
    }

    private void steps() {
        known("", "begin", graph.begin());
        known("", "window end", graph.windowEnd());
        for (Edge edge : graph.always()) {
            known("", edge.label(), edge.to());
        }
        for (Step step : graph.steps()) {
            for (Edge edge : step.edges()) {
                known(step.id(), edge.label(), edge.to());
            }
        }
        for (Promises.TestOfTreatment test : graph.promises().tests()) {
            known("", "promised test", test.step());
            known("", "promised test", test.reverting());
        }
    }

    private void known(String from, String place, String step) {
        if (graph.find(step).isEmpty()) {
            findings.add(new ShapeFinding(Kind.UNKNOWN_STEP, from, place, "there is no step called " + step));
        }
    }

    /// Guards that hold for every step are looked at in every step, and so have to find their action in each.
    private void actions() {
        List<Condition> everywhere = Stream.concat(
                        graph.always().stream().flatMap(Edge::guard),
                        Stream.of(
                                graph.promises().target(),
                                graph.promises().fluidForbidden(),
                                graph.promises().fluidNeeds()))
                .toList();
        for (Step step : graph.steps()) {
            Stream<Condition> kept = graph.promises().tests().stream()
                    .filter(test -> test.step().equals(step.id()))
                    .map(Promises.TestOfTreatment::kept);
            Set<String> present = step.actions().stream().map(Action::id).collect(Collectors.toSet());
            Stream.of(step.conditions(), everywhere.stream(), kept)
                    .flatMap(each -> each)
                    .flatMap(Condition::leaves)
                    .filter(Condition.CarriedOut.class::isInstance)
                    .map(leaf -> ((Condition.CarriedOut) leaf).action())
                    .filter(action -> !present.contains(action))
                    .distinct()
                    .forEach(action -> findings.add(new ShapeFinding(
                            Kind.UNKNOWN_ACTION, step.id(), action, "the step proposes no such action")));
        }
    }
}
