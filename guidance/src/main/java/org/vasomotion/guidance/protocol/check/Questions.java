package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;

/// What a look asks.
final class Questions {

    private Questions() {}

    /// What a look at a step asks.
    ///
    /// @param conditions all that it may judge
    /// @param exactly what is read of what the protocol remembers otherwise than by comparing a count or an age
    record Asked(List<Condition> conditions, Set<Note> exactly) {}

    static Map<String, Asked> of(ProtocolGraph graph, Assumptions assumptions) {
        Map<String, Asked> asked = new HashMap<>();
        for (Step step : graph.steps()) {
            List<Condition> conditions = Stream.concat(at(graph, step), assumptions.impossible().stream())
                    .toList();
            Stream<Operand> compared = conditions.stream()
                    .flatMap(Condition::comparisons)
                    .map(Condition.Compare::operand)
                    .filter(operand -> !isRemembered(operand));
            Stream<Operand> captured = Stream.concat(step.edges().stream(), graph.always().stream())
                    .flatMap(Edge::captured);
            Set<Note> exactly =
                    Stream.concat(compared, captured).flatMap(Note::read).collect(Collectors.toSet());
            asked.put(step.id(), new Asked(conditions, exactly));
        }
        return asked;
    }

    /// What is asked at one step.
    static Asked asked(Map<String, Asked> asked, String step) {
        Asked here = asked.get(step);
        if (here == null) {
            throw new IllegalArgumentException("no step called " + step);
        }
        return here;
    }

    /// Whether the protocol itself knows the value, so that nothing has to be found.
    static boolean isRemembered(Operand operand) {
        return operand instanceof Operand.Since || operand instanceof Operand.Counted;
    }

    /// All conditions that a look at a step may judge, those among them that hold it to its promises.
    static Stream<Condition> at(ProtocolGraph graph, Step step) {
        Promises promises = graph.promises();
        boolean isTreating = step.actions().stream().anyMatch(Treatment::isMore);
        Stream<Condition> promised = isTreating
                ? Stream.of(promises.target(), promises.fluidForbidden(), promises.fluidNeeds())
                : Stream.empty();
        Stream<Condition> kept = promises.tests().stream()
                .filter(test -> TestWatch.isJudging(graph, test, step))
                .map(TestOfTreatment::kept);
        Stream<Condition> always = step.kind() == Step.Kind.END
                ? Stream.empty()
                : graph.always().stream().flatMap(Edge::guard);
        return Stream.of(step.conditions(), always, promised, kept).flatMap(conditions -> conditions);
    }
}
