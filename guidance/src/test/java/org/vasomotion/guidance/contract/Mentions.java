package org.vasomotion.guidance.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;

/// Walks through the conditions of a protocol.
final class Mentions {

    private Mentions() {}

    /// The condition and all its parts; patterns are looked into.
    static List<Condition> parts(Condition condition, AssessmentSet assessments) {
        List<Condition> parts = new ArrayList<>(List.of(condition));
        List<Condition> below = switch (condition) {
            case Condition.Compare _, Condition.CarriedOut _ -> List.of();
            case Condition.Seen seen -> List.of(pattern(seen, assessments));
            case Condition.All all -> all.parts();
            case Condition.Any any -> any.parts();
            case Condition.Not not -> List.of(not.part());
            case Condition.Surely surely -> List.of(surely.part());
            case Condition.Weighed weighed ->
                Stream.concat(weighed.inFavor().stream(), weighed.against().stream())
                        .toList();
        };
        below.forEach(part -> parts.addAll(parts(part, assessments)));
        return parts;
    }

    static Condition pattern(Condition.Seen seen, AssessmentSet assessments) {
        return assessments
                .patterns()
                .get(assessments.positionOfPattern(seen.pattern()))
                .condition();
    }

    /// Everything a protocol asks.
    static List<Condition> conditions(ProtocolGraph graph) {
        List<Condition> all = new ArrayList<>();
        all.add(graph.promises().target());
        all.add(graph.promises().fluidForbidden());
        all.add(graph.promises().fluidNeeds());
        graph.promises().tests().forEach(test -> all.add(test.kept()));
        for (Step step : graph.steps()) {
            all.add(step.onlyIf());
        }
        for (Edge edge : edges(graph)) {
            if (edge.trigger() instanceof Trigger.When when) {
                all.add(when.condition());
            }
        }
        return all;
    }

    static List<Edge> edges(ProtocolGraph graph) {
        List<Edge> edges = new ArrayList<>(graph.always());
        graph.steps().forEach(step -> edges.addAll(step.edges()));
        return edges;
    }

    static List<Effect> effects(ProtocolGraph graph) {
        return edges(graph).stream().flatMap(edge -> edge.effects().stream()).toList();
    }

    /// Whether an action adds treatment.
    static boolean adds(Action action) {
        return switch (action.direction()) {
            case ADDS_FLUID, RAISES_DOSE -> true;
            case LOWERS_DOSE, REMOVES_FLUID, NEITHER -> false;
        };
    }
}
