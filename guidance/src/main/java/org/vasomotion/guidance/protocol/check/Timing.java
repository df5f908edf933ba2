package org.vasomotion.guidance.protocol.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.check.Span.End;
import org.vasomotion.model.quantity.Unit;

/// Which ages of which marks make a difference.
///
/// @param marks the marks whose age is ever compared with anything but zero, the beginning and the entry of the step
///     first
/// @param spans by step, then by mark in the order of `marks`: the ages that a look there can tell apart
/// @param largest by step, then by mark, beginning at 1: the largest age that is compared there or later, before the
///     mark is set anew; [#NEVER] if there is none
/// @param combinations what was answered before, by step and by which marks are set
record Timing(
        List<String> marks,
        Map<String, List<List<Span>>> spans,
        Map<String, long[]> largest,
        Map<List<Object>, List<List<Span>>> combinations) {

    /// The age of a mark is not asked for again.
    static final long NEVER = -1;

    static Timing of(ProtocolGraph graph, Assumptions assumptions) {
        Map<String, Map<String, TreeSet<Split>>> splits = new HashMap<>();
        TreeSet<String> further = new TreeSet<>();
        for (Step step : graph.steps()) {
            Map<String, TreeSet<Split>> here = splits(graph, step, assumptions);
            splits.put(step.id(), here);
            here.forEach((mark, at) -> {
                if (at.last().limit() > 0) {
                    further.add(mark);
                }
            });
        }
        List<String> marks = new ArrayList<>(List.of(Operand.BEGUN, Operand.STEP_ENTERED));
        marks.forEach(further::remove);
        marks.addAll(further);
        Map<String, List<List<Span>>> spans = new HashMap<>();
        splits.forEach((step, here) -> spans.put(
                step,
                marks.stream()
                        .map(mark -> between(here.getOrDefault(mark, new TreeSet<>())))
                        .toList()));
        return new Timing(marks, spans, largest(graph, marks, splits), new HashMap<>());
    }

    private static Map<String, TreeSet<Split>> splits(ProtocolGraph graph, Step step, Assumptions assumptions) {
        Map<String, TreeSet<Split>> here = new HashMap<>();
        note(here, Operand.BEGUN, graph.window().value());
        note(Questions.at(graph, step), here);
        note(assumptions.impossible().stream(), here);
        Stream.concat(step.edges().stream(), graph.always().stream())
                .flatMap(Edge::captured)
                .forEach(operand -> note(operand, here));
        for (Edge edge : step.edges()) {
            if (edge.trigger() instanceof Trigger.After after) {
                note(here, Operand.STEP_ENTERED, after.time().value());
            }
        }
        return here;
    }

    private static Map<String, long[]> largest(
            ProtocolGraph graph, List<String> marks, Map<String, Map<String, TreeSet<Split>>> splits) {
        Map<String, long[]> largest = new HashMap<>();
        splits.forEach((step, here) -> largest.put(
                step,
                LongStream.concat(
                                LongStream.of(NEVER),
                                marks.stream()
                                        .map(here::get)
                                        .mapToLong(at -> at == null
                                                ? NEVER
                                                : (long) at.last().limit()))
                        .toArray()));
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (Step step : graph.steps()) {
                for (Edge edge : step.edges()) {
                    isGrowing |= grow(of(largest, step.id()), of(largest, edge.to()), edge, marks);
                }
                for (Edge edge : graph.always()) {
                    isGrowing |= grow(of(largest, step.id()), of(largest, edge.to()), edge, marks);
                }
            }
        }
        return largest;
    }

    /// Whoever takes an edge may ask later what is asked where it leads, but of what is marked on the way,
    /// and of the step left.
    private static boolean grow(long[] before, long[] after, Edge edge, List<String> marks) {
        boolean isGrowing = false;
        for (int mark = 1; mark < before.length; mark++) {
            String name = marks.get(mark - 1);
            boolean isFresh =
                    name.equals(Operand.STEP_ENTERED) || edge.effects().contains(new Effect.Mark(name));
            if (!isFresh && after[mark] > before[mark]) {
                before[mark] = after[mark];
                isGrowing = true;
            }
        }
        return isGrowing;
    }

    private static void note(Stream<Condition> conditions, Map<String, TreeSet<Split>> splits) {
        conditions
                .flatMap(Condition::leaves)
                .filter(Condition.Compare.class::isInstance)
                .map(Condition.Compare.class::cast)
                .forEach(compare -> note(compare, compare.operand(), splits));
    }

    private static void note(Condition.Compare compare, Operand operand, Map<String, TreeSet<Split>> splits) {
        switch (operand) {
            case Operand.Since since -> {
                double nanos = Math.round(compare.bound().value().valueIn(Unit.MINUTE) * Span.MINUTE);
                Split split = new Split(nanos, Split.sideOf(compare.comparison()));
                splits.computeIfAbsent(since.mark(), _ -> new TreeSet<>()).add(split);
            }
            case Operand.MeasuredSince since -> note(splits, since.mark(), since.delay());
            case Operand.Rise rise -> note(compare, rise.now(), splits);
            case Operand.RelativeRise rise -> note(compare, rise.now(), splits);
            case Operand.Measured _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _,
                    Operand.LastSeen _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _,
                    Operand.Counted _,
                    Operand.FluidSince _,
                    Operand.Captured _ -> {}
        }
    }

    private static void note(Operand captured, Map<String, TreeSet<Split>> splits) {
        if (captured instanceof Operand.MeasuredSince since) {
            note(splits, since.mark(), since.delay());
        }
    }

    private static void note(Map<String, TreeSet<Split>> splits, String mark, Duration reached) {
        splits.computeIfAbsent(mark, _ -> new TreeSet<>()).add(new Split(reached.toNanos(), Split.Side.LIMIT_ABOVE));
    }

    private static List<Span> between(TreeSet<Split> splits) {
        List<Span> spans = new ArrayList<>();
        long low = 0;
        End lowEnd = End.CLOSED;
        for (Split split : splits) {
            long limit = (long) split.limit();
            boolean isBelow = split.side() == Split.Side.LIMIT_BELOW;
            if (limit > low || (limit == low && isBelow && lowEnd == End.CLOSED)) {
                spans.add(new Span(low, lowEnd, limit, isBelow ? End.CLOSED : End.OPEN));
            }
            if (limit >= low) {
                low = limit;
                lowEnd = isBelow ? End.OPEN : End.CLOSED;
            }
        }
        spans.add(new Span(low, lowEnd, Span.FOREVER, End.OPEN));
        return spans;
    }

    /// The largest ages that matter from a step on, by mark, beginning at 1; see [Zone#widened].
    long[] largest(String step) {
        return of(largest, step);
    }

    /// The same as if it did not matter how long ago the protocol began: the window may end with any look.
    long[] largestInWindow(String step) {
        long[] largest = of(this.largest, step).clone();
        largest[1 + marks.indexOf(Operand.BEGUN)] = NEVER;
        return largest;
    }

    /// Every combination of ages that a look at this place can tell apart. Marks that are not set have no age.
    List<List<Span>> combinations(Place place) {
        List<Boolean> isSet = marks.stream().map(place.marks()::contains).toList();
        return combinations.computeIfAbsent(
                List.of(place.step(), isSet), _ -> combinations(of(spans, place.step()), isSet));
    }

    private static List<List<Span>> combinations(List<List<Span>> ofStep, List<Boolean> isSet) {
        List<List<Span>> combinations = List.of(List.of());
        for (int mark = 0; mark < ofStep.size(); mark++) {
            List<List<Span>> longer = new ArrayList<>();
            for (List<Span> shorter : combinations) {
                for (Span span : isSet.get(mark) ? ofStep.get(mark) : List.of(Span.ALL)) {
                    List<Span> combination = new ArrayList<>(shorter);
                    combination.add(span);
                    longer.add(List.copyOf(combination));
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static <V> V of(Map<String, V> byStep, String step) {
        V found = byStep.get(step);
        if (found == null) {
            throw new IllegalArgumentException("no step called " + step);
        }
        return found;
    }
}
