package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;

/// What the next step of a look can tell of what was found before it: of what is left of its conditions, not of every
/// value. Of findings that leave the same, one stands for all, whatever the protocol remembers.
///
/// What is unknown stays apart from what is known, because unknown is held against every known value. Apart stays as
/// well what is remembered beyond the step, what an edge of it captures, and what is tied to another value there.
///
/// @param exactly by step, what is told apart as it was found
record Handover(
        ProtocolGraph graph,
        Vocabulary vocabulary,
        Map<String, Questions.Asked> questions,
        Map<String, Set<Object>> exactly) {

    private static final String MISSED = "~";

    static Handover of(ProtocolGraph graph, Vocabulary vocabulary, Map<String, Questions.Asked> questions) {
        Map<String, Set<Object>> exactly = new HashMap<>();
        for (Step step : graph.steps()) {
            Set<Object> tied = new HashSet<>();
            Questions.at(graph, step)
                    .flatMap(Condition::comparisons)
                    .map(Condition.Compare::operand)
                    .filter(Handover::isTied)
                    .forEach(operand -> {
                        Decisive.note(operand, tied);
                        tied.add(Vocabulary.scaleOf(operand));
                    });
            edges(graph, step).flatMap(Edge::captured).forEach(operand -> Decisive.note(operand, tied));
            exactly.put(step.id(), tied);
        }
        return new Handover(graph, vocabulary, questions, exactly);
    }

    private static Stream<Edge> edges(ProtocolGraph graph, Step step) {
        return Stream.concat(step.edges().stream(), graph.always().stream());
    }

    /// Whether reading it depends on anything but itself.
    private static boolean isTied(Operand operand) {
        return switch (operand) {
            case Operand.Measured _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _,
                    Operand.Since _,
                    Operand.Counted _ -> false;
            case Operand.MeasuredSince _,
                    Operand.LastSeen _,
                    Operand.FluidSince _,
                    Operand.Captured _,
                    Operand.Rise _,
                    Operand.RelativeRise _ -> true;
        };
    }

    /// What has to be told apart of what is known on arrival in a step.
    Object told(String to, Map<Input, Integer> known, Precision precision) {
        Step step = graph.step(to);
        Map<Input, Integer> raw = new HashMap<>(known);
        raw.keySet()
                .removeIf(input -> isPlain(input)
                        && !Decisive.isAmong(exactly.getOrDefault(to, Set.of()), input)
                        && edges(graph, step).noneMatch(edge -> precision.isRemembered(edge, input)));
        Questions.Asked asked = Questions.asked(questions, to);
        String left = new Leftover(leaf -> left(leaf, known)).of(asked.conditions());
        return Map.of(left, raw);
    }

    private static boolean isPlain(Input input) {
        return switch (input) {
            case Input.Worth worth -> worth.basis().equals(Instant.MIN) && !isTied(worth.operand());
            case Input.Sign _ -> true;
            case Input.Taken _, Input.Done _ -> false;
        };
    }

    private String left(Condition leaf, Map<Input, Integer> known) {
        return switch (leaf) {
            case Condition.Seen seen -> {
                int option = known.getOrDefault(new Input.Sign(seen.pattern()), -1);
                yield option < 0 ? Leftover.OPEN : option == 0 ? MISSED : Leftover.known(InventedFacts.truth(option));
            }
            case Condition.Compare compare
            when !isTied(compare.operand()) -> {
                int option = known.getOrDefault(Input.worth(compare.operand()), -1);
                yield option < 0
                        ? Leftover.OPEN
                        : option == 0
                                ? MISSED
                                : Leftover.known(compare.holds(
                                        vocabulary.scale(compare.operand()).range(option)));
            }
            case Condition.Compare _,
                    Condition.CarriedOut _,
                    Condition.All _,
                    Condition.Any _,
                    Condition.Not _,
                    Condition.Weighed _,
                    Condition.Surely _ -> Leftover.OPEN;
        };
    }
}
