package org.vasomotion.guidance.protocol.check;

import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;

/// What conditions are made of.
final class Leaves {

    private Leaves() {}

    /// Comparisons, patterns and actions anywhere in a condition.
    static Stream<Condition> of(Condition condition) {
        return switch (condition) {
            case Condition.Compare _, Condition.Seen _, Condition.CarriedOut _ -> Stream.of(condition);
            case Condition.All all -> all.parts().stream().flatMap(Leaves::of);
            case Condition.Any any -> any.parts().stream().flatMap(Leaves::of);
            case Condition.Not not -> of(not.part());
            case Condition.Weighed weighed ->
                Stream.concat(weighed.inFavor().stream(), weighed.against().stream())
                        .flatMap(Leaves::of);
            case Condition.Surely surely -> of(surely.part());
        };
    }

    static Stream<Condition.Compare> comparisons(Condition condition) {
        return of(condition).filter(Condition.Compare.class::isInstance).map(Condition.Compare.class::cast);
    }

    /// Those that have to be known for the condition to be known; what is weighed or vetoes is left out.
    static Stream<Condition> decisive(Condition condition) {
        return switch (condition) {
            case Condition.Compare _, Condition.Seen _, Condition.CarriedOut _ -> Stream.of(condition);
            case Condition.All all -> all.parts().stream().flatMap(Leaves::decisive);
            case Condition.Any any -> any.parts().stream().flatMap(Leaves::decisive);
            case Condition.Not not -> decisive(not.part());
            case Condition.Weighed _, Condition.Surely _ -> Stream.empty();
        };
    }

    /// All conditions that running a graph or holding it to its promises looks at.
    static Stream<Condition> conditions(ProtocolGraph graph) {
        Stream<Condition> steps = graph.steps().stream().flatMap(Leaves::conditions);
        return Stream.of(guards(graph.always().stream()), steps, promises(graph.promises()))
                .flatMap(each -> each);
    }

    /// All conditions that a look at a step may judge, those among them that hold it to its promises.
    static Stream<Condition> asked(ProtocolGraph graph, Step step) {
        Promises promises = graph.promises();
        boolean isTreating = step.actions().stream().anyMatch(Treatment::isMore);
        Stream<Condition> promised = isTreating
                ? Stream.of(promises.target(), promises.fluidForbidden(), promises.fluidNeeds())
                : Stream.empty();
        Stream<Condition> kept = promises.tests().stream()
                .filter(test -> TestWatch.isJudging(graph, test, step))
                .map(TestOfTreatment::kept);
        return Stream.of(conditions(step), guards(graph.always().stream()), promised, kept)
                .flatMap(conditions -> conditions);
    }

    /// The conditions of a step.
    static Stream<Condition> conditions(Step step) {
        return Stream.concat(Stream.of(step.onlyIf()), guards(step.edges().stream()));
    }

    static Stream<Condition> promises(Promises promises) {
        Stream<Condition> kept = promises.tests().stream().map(Promises.TestOfTreatment::kept);
        Stream<Condition> fixed = Stream.of(promises.target(), promises.fluidForbidden(), promises.fluidNeeds());
        return Stream.concat(fixed, kept);
    }

    /// What is captured on the way.
    static Stream<Operand> captured(Stream<Edge> edges) {
        return edges.flatMap(edge -> edge.effects().stream())
                .filter(Effect.Capture.class::isInstance)
                .map(effect -> ((Effect.Capture) effect).operand());
    }

    static Stream<Condition> guards(Stream<Edge> edges) {
        return edges.map(Edge::trigger)
                .filter(Trigger.When.class::isInstance)
                .map(trigger -> ((Trigger.When) trigger).condition());
    }
}
