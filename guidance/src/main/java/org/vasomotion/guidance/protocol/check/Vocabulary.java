package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// What a graph can tell apart: the values of its operands, the counts it compares with, the names it reads.
///
/// @param scales by value
/// @param counts how far each counter matters; beyond, all counts are alike
/// @param captured names of captured values that are read
record Vocabulary(Map<Operand, Scale> scales, Map<String, Integer> counts, Set<String> captured) {

    static Vocabulary of(ProtocolGraph graph, Assumptions assumptions) {
        Map<Operand, TreeSet<Split>> splits = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> captured = new HashSet<>();
        Stream.concat(Leaves.conditions(graph), assumptions.impossible().stream())
                .flatMap(Leaves::of)
                .filter(Condition.Compare.class::isInstance)
                .map(Condition.Compare.class::cast)
                .forEach(compare -> note(compare, splits, counts, captured));
        Map<Operand, Scale> scales = new HashMap<>();
        splits.forEach((operand, at) -> scales.put(operand, Scale.between(at, possible(operand))));
        return new Vocabulary(scales, counts, captured);
    }

    private static void note(
            Condition.Compare compare,
            Map<Operand, TreeSet<Split>> splits,
            Map<String, Integer> counts,
            Set<String> captured) {
        switch (compare.operand()) {
            case Operand.Counted counted -> {
                double bound = compare.bound().value().valueIn(Unit.ONE);
                counts.merge(counted.counter(), (int) Math.ceil(bound) + 1, Math::max);
            }
            case Operand.Captured value -> captured.add(value.name());
            case Operand.Rise rise -> captured.add(rise.captured());
            case Operand.RelativeRise rise -> captured.add(rise.captured());
            case Operand.Measured _,
                    Operand.MeasuredSince _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _,
                    Operand.LastSeen _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _,
                    Operand.Since _,
                    Operand.FluidSince _ -> {}
        }
        Operand value = scaleOf(compare.operand());
        splits.computeIfAbsent(value, _ -> new TreeSet<>()).add(Split.of(compare, value.unit()));
    }

    /// What was last seen is told apart by the same bounds as what is known now: it may be the same value.
    private static Operand scaleOf(Operand operand) {
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

    /// The number of options of an input; the first is that it is unknown.
    int options(Input input) {
        return switch (input) {
            case Input.Worth worth -> scale(worth.operand()).options();
            case Input.Taken _ -> 2;
            case Input.Sign _, Input.Done _ -> 3;
        };
    }

    /// The scale of a value; of one that is only captured and never compared, a single range without ends.
    Scale scale(Operand operand) {
        Scale scale = scales.get(scaleOf(operand));
        return scale == null ? Scale.between(new TreeSet<>(), possible(scaleOf(operand))) : scale;
    }
}
