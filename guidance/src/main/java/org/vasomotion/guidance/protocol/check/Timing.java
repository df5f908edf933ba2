package org.vasomotion.guidance.protocol.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.check.Span.End;
import org.vasomotion.model.quantity.Unit;

/// Which ages of which marks make a difference.
///
/// @param marks the marks whose age is looked at, the beginning and the entry of the step first
/// @param spans by step, then by mark in the order of `marks`: the ages that can be told apart
record Timing(List<String> marks, Map<String, List<List<Span>>> spans) {

    static Timing of(ProtocolGraph graph, Assumptions assumptions, Live live) {
        Map<String, TreeSet<Split>> everywhere = new HashMap<>();
        Stream<Condition> all = Stream.concat(Leaves.conditions(graph), assumptions.impossible().stream());
        note(all, everywhere);
        note(everywhere, Operand.BEGUN, graph.window().value());
        Leaves.captured(graph.always().stream()).forEach(operand -> note(operand, everywhere));
        graph.steps().stream()
                .flatMap(step -> Leaves.captured(step.edges().stream()))
                .forEach(operand -> note(operand, everywhere));
        List<String> marks = new ArrayList<>(List.of(Operand.BEGUN, Operand.STEP_ENTERED));
        everywhere.keySet().stream()
                .filter(mark -> !marks.contains(mark))
                .sorted()
                .forEach(marks::add);
        Map<String, List<List<Span>>> spans = new HashMap<>();
        for (Step step : graph.steps()) {
            List<List<Span>> ofStep = new ArrayList<>();
            for (String mark : marks) {
                boolean isLive = live.isLive(step.id(), Note.Kind.MARK, mark);
                TreeSet<Split> here = mark.equals(Operand.STEP_ENTERED)
                        ? inStep(graph, step, assumptions)
                        : everywhere.getOrDefault(mark, new TreeSet<>());
                ofStep.add(isLive ? between(here) : List.of(Span.ALL));
            }
            spans.put(step.id(), ofStep);
        }
        return new Timing(marks, spans);
    }

    /// The ages of a step matter only while it lasts: whoever leaves it sets the mark anew.
    private static TreeSet<Split> inStep(ProtocolGraph graph, Step step, Assumptions assumptions) {
        Map<String, TreeSet<Split>> here = new HashMap<>();
        note(Leaves.conditions(step), here);
        note(Leaves.guards(graph.always().stream()), here);
        note(Leaves.promises(graph.promises()), here);
        note(assumptions.impossible().stream(), here);
        Leaves.captured(Stream.concat(step.edges().stream(), graph.always().stream()))
                .forEach(operand -> note(operand, here));
        for (Edge edge : step.edges()) {
            if (edge.trigger() instanceof Trigger.After after) {
                note(here, Operand.STEP_ENTERED, after.time().value());
            }
        }
        return here.getOrDefault(Operand.STEP_ENTERED, new TreeSet<>());
    }

    private static void note(Stream<Condition> conditions, Map<String, TreeSet<Split>> splits) {
        conditions
                .flatMap(Leaves::of)
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
            case Operand.FluidSince since -> splits.computeIfAbsent(since.mark(), _ -> new TreeSet<>());
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

    /// The largest ages that matter in a step, by mark, beginning at 1; see [Zone#widened].
    long[] largest(String step) {
        List<List<Span>> ofStep = spans(step);
        long[] largest = new long[ofStep.size() + 1];
        for (int mark = 0; mark < ofStep.size(); mark++) {
            largest[mark + 1] = ofStep.get(mark).getLast().low();
        }
        return largest;
    }

    /// Every combination of ages that a look at this place can tell apart. Marks that are not set have no age.
    List<List<Span>> combinations(Place place) {
        List<List<Span>> ofStep = spans(place.step());
        List<List<Span>> combinations = List.of(List.of());
        for (int mark = 0; mark < ofStep.size(); mark++) {
            boolean isSet = place.marks().contains(marks.get(mark));
            List<List<Span>> longer = new ArrayList<>();
            for (List<Span> shorter : combinations) {
                for (Span span : isSet ? ofStep.get(mark) : List.of(Span.ALL)) {
                    List<Span> combination = new ArrayList<>(shorter);
                    combination.add(span);
                    longer.add(List.copyOf(combination));
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private List<List<Span>> spans(String step) {
        List<List<Span>> ofStep = spans.get(step);
        if (ofStep == null) {
            throw new IllegalArgumentException("no step called " + step);
        }
        return ofStep;
    }
}
