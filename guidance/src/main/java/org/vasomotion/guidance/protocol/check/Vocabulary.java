package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.quantity.Interval;

/// What a graph can tell apart: the values of its operands and how far it counts.
///
/// @param scales by value
/// @param answers by step: the actions of which some condition asks whether they were carried out
record Vocabulary(Map<Operand, Scale> scales, Counts counts, Map<String, Set<String>> answers) {

    static Vocabulary of(ProtocolGraph graph, Assumptions assumptions) {
        List<Condition> conditions = Stream.concat(graph.conditions(), assumptions.impossible().stream())
                .toList();
        Map<Operand, TreeSet<Split>> splits = new HashMap<>();
        conditions.stream().flatMap(Condition::comparisons).forEach(compare -> {
            Operand value = scaleOf(compare.operand());
            splits.computeIfAbsent(value, _ -> new TreeSet<>()).add(Split.of(compare, value.unit()));
        });
        Map<Operand, Scale> scales = new HashMap<>();
        splits.forEach((operand, at) -> scales.put(operand, Scale.between(at, possible(operand))));
        return new Vocabulary(scales, Counts.of(graph, conditions), answers(graph, assumptions));
    }

    private static Map<String, Set<String>> answers(ProtocolGraph graph, Assumptions assumptions) {
        List<Condition> everywhere = Stream.of(
                        graph.always().stream().flatMap(Edge::guard),
                        graph.promises().conditions(),
                        assumptions.impossible().stream())
                .flatMap(conditions -> conditions)
                .toList();
        Map<String, Set<String>> answers = new HashMap<>();
        for (Step step : graph.steps()) {
            Set<String> asked = Stream.concat(step.conditions(), everywhere.stream())
                    .flatMap(Condition::leaves)
                    .filter(Condition.CarriedOut.class::isInstance)
                    .map(leaf -> ((Condition.CarriedOut) leaf).action())
                    .collect(Collectors.toSet());
            answers.put(step.id(), asked);
        }
        return answers;
    }

    /// Whether an answer to this action can lead anywhere. If not, it is taken not to come, so that the proposal
    /// stands.
    boolean isAsked(String step, String action) {
        return answers.getOrDefault(step, Set.of()).contains(action);
    }

    /// What was last seen is told apart by the same bounds as what is known now: it may be the same value.
    static Operand scaleOf(Operand operand) {
        return operand instanceof Operand.LastSeen last
                ? new Operand.Measured(last.measurand(), List.of())
                : Input.valueOf(operand);
    }

    /// Whether what was found can be true of one patient: a known value is also the last one.
    boolean isCoherent(Map<Input, Integer> found) {
        return found.entrySet().stream().allMatch(each -> isCoherent(each, found));
    }

    private static boolean isCoherent(Map.Entry<Input, Integer> each, Map<Input, Integer> found) {
        if (each.getKey() instanceof Input.Worth(Operand.LastSeen last, Instant _)) {
            int now = found.getOrDefault(Input.worth(scaleOf(last)), 0);
            return now == 0 || now == each.getValue();
        }
        return true;
    }

    /// Intake quarantines what a measurand cannot be.
    private static Interval possible(Operand operand) {
        return operand instanceof Operand.Measured measured
                ? measured.measurand().plausible().value().in(operand.unit())
                : Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, operand.unit());
    }

    /// The scale of a value; of one that is only captured and never compared, a single range without ends.
    Scale scale(Operand operand) {
        Scale scale = scales.get(scaleOf(operand));
        return scale == null ? Scale.between(new TreeSet<>(), possible(scaleOf(operand))) : scale;
    }
}
