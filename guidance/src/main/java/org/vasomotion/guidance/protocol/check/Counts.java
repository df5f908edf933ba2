package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.quantity.Unit;

/// How far counting matters.
///
/// @param changes by counter: the counts at which some comparison changes its answer
/// @param inOneLook by counter: no more than this often is it counted in one look; checked by whoever goes through it
record Counts(Map<String, TreeSet<Integer>> changes, Map<String, Integer> inOneLook) {

    /// One look may take two edges that count the same; an edge that counts more often is the only one.
    private static final int USUALLY = 2;

    static Counts of(ProtocolGraph graph, List<Condition> conditions) {
        Map<String, TreeSet<Integer>> changes = new HashMap<>();
        conditions.stream().flatMap(Condition::comparisons).forEach(compare -> {
            if (compare.operand() instanceof Operand.Counted counted) {
                int first = (int) Math.ceil(Split.of(compare, Unit.ONE).firstAbove());
                changes.computeIfAbsent(counted.counter(), _ -> new TreeSet<>()).add(first);
            }
        });
        return new Counts(changes, inOneLook(graph));
    }

    private static Map<String, Integer> inOneLook(ProtocolGraph graph) {
        Map<String, Integer> most = new HashMap<>();
        Stream.concat(graph.always().stream(), graph.steps().stream().flatMap(step -> step.edges().stream()))
                .forEach(edge -> {
                    Map<String, Integer> counted = new HashMap<>();
                    for (Effect effect : edge.effects()) {
                        if (effect instanceof Effect.Count(String name)) {
                            counted.merge(name, 1, Integer::sum);
                        }
                    }
                    counted.forEach((name, times) -> most.merge(name, times, Math::max));
                });
        return most;
    }

    private int inOneLook(String counter) {
        return Math.max(USUALLY, inOneLook.getOrDefault(counter, 0));
    }

    boolean isRead(String counter) {
        return changes.containsKey(counter);
    }

    /// The least count that behaves like this one for the length of a look.
    int alike(String counter, int count) {
        SortedSet<Integer> at = changes.getOrDefault(counter, new TreeSet<>());
        if (!at.subSet(count + 1, count + inOneLook(counter) + 1).isEmpty()) {
            return count;
        }
        SortedSet<Integer> reached = at.headSet(count + 1);
        return reached.isEmpty() ? 0 : reached.last();
    }

    /// Whether something is counted more often in these moves than one look can.
    boolean isTooOften(List<Move> moves) {
        Map<String, Integer> counted = new HashMap<>();
        for (Move move : moves) {
            for (Effect effect : move.edge().effects()) {
                if (effect instanceof Effect.Count(String name)) {
                    counted.merge(name, 1, Integer::sum);
                }
            }
        }
        return counted.entrySet().stream().anyMatch(each -> each.getValue() > inOneLook(each.getKey()));
    }

    /// The count after these moves; counts beyond all comparisons are one.
    int after(String counter, int before, List<Move> moves) {
        int count = before;
        for (Move move : moves) {
            for (Effect effect : move.edge().effects()) {
                if (effect instanceof Effect.Count(String name) && name.equals(counter)) {
                    count++;
                } else if (effect instanceof Effect.Reset(String name) && name.equals(counter)) {
                    count = 0;
                }
            }
        }
        return Math.min(
                count, changes.getOrDefault(counter, new TreeSet<>(List.of(0))).last());
    }
}
