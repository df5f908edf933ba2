package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.Trigger.WhenUnknown;

/// The inputs that a step waits for while they are unknown. All others are only vetoes there.
///
/// @param everywhere what the target and the needs of fluid are made of: nowhere a mere veto
/// @param bySteps what guards and proposals of each step wait for
record Decisive(Set<Object> everywhere, Map<String, Set<Object>> bySteps) {

    static Decisive of(ProtocolGraph graph) {
        Set<Object> everywhere = new HashSet<>();
        Promises promises = graph.promises();
        Stream.of(promises.target(), promises.fluidNeeds())
                .flatMap(Condition::leaves)
                .forEach(leaf -> note(leaf, everywhere));
        Map<String, Set<Object>> bySteps = new HashMap<>();
        for (Step step : graph.steps()) {
            Set<Object> here = new HashSet<>();
            decisive(step.onlyIf()).forEach(leaf -> note(leaf, here));
            for (Edge edge : step.edges()) {
                if (edge.trigger() instanceof Trigger.When when && when.whenUnknown() == WhenUnknown.WAIT) {
                    decisive(when.condition()).forEach(leaf -> note(leaf, here));
                }
            }
            bySteps.put(step.id(), here);
        }
        return new Decisive(everywhere, bySteps);
    }

    /// Those that have to be known for the condition to be known; what is weighed or vetoes is left out.
    private static Stream<Condition> decisive(Condition condition) {
        return switch (condition) {
            case Condition.Compare _, Condition.Seen _, Condition.CarriedOut _ -> Stream.of(condition);
            case Condition.All all -> all.parts().stream().flatMap(Decisive::decisive);
            case Condition.Any any -> any.parts().stream().flatMap(Decisive::decisive);
            case Condition.Not not -> decisive(not.part());
            case Condition.Weighed _, Condition.Surely _ -> Stream.empty();
        };
    }

    static void note(Condition leaf, Set<Object> inputs) {
        switch (leaf) {
            case Condition.Compare compare -> note(compare.operand(), inputs);
            case Condition.Seen seen -> inputs.add(seen.pattern());
            case Condition.CarriedOut _,
                    Condition.All _,
                    Condition.Any _,
                    Condition.Not _,
                    Condition.Weighed _,
                    Condition.Surely _ -> {}
        }
    }

    static void note(Operand operand, Set<Object> inputs) {
        inputs.add(operand);
        inputs.add(Input.valueOf(operand));
        switch (operand) {
            case Operand.Rise rise -> note(rise.now(), inputs);
            case Operand.RelativeRise rise -> note(rise.now(), inputs);
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
                    Operand.Counted _,
                    Operand.FluidSince _,
                    Operand.Captured _ -> {}
        }
    }

    /// What the graph reads only where it may be unknown.
    Set<String> vetoes(ProtocolGraph graph) {
        Set<Object> waitedFor = new HashSet<>(everywhere);
        bySteps.values().forEach(waitedFor::addAll);
        return graph.conditions()
                .flatMap(Condition::leaves)
                .flatMap(Decisive::veto)
                .filter(input -> !isAmong(waitedFor, input))
                .map(Words::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Input> veto(Condition leaf) {
        return switch (leaf) {
            case Condition.Seen seen -> Stream.of(new Input.Sign(seen.pattern()));
            case Condition.Compare compare ->
                isInput(compare.operand()) ? Stream.of(Input.worth(Input.valueOf(compare.operand()))) : Stream.empty();
            case Condition.CarriedOut _,
                    Condition.All _,
                    Condition.Any _,
                    Condition.Not _,
                    Condition.Weighed _,
                    Condition.Surely _ -> Stream.empty();
        };
    }

    private static boolean isInput(Operand operand) {
        return switch (operand) {
            case Operand.Since _, Operand.Counted _ -> false;
            case Operand.Measured _,
                    Operand.MeasuredSince _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _,
                    Operand.LastSeen _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _,
                    Operand.FluidSince _,
                    Operand.Captured _,
                    Operand.Rise _,
                    Operand.RelativeRise _ -> true;
        };
    }

    boolean isDecisive(Input input, Set<String> steps) {
        return isAmong(everywhere, input)
                || steps.stream().anyMatch(step -> isAmong(bySteps.getOrDefault(step, Set.of()), input));
    }

    static boolean isAmong(Set<Object> inputs, Input input) {
        return switch (input) {
            case Input.Worth worth -> inputs.contains(worth.operand());
            case Input.Taken taken -> inputs.contains(taken.operand());
            case Input.Sign sign -> inputs.contains(sign.pattern());
            case Input.Done _ -> false;
        };
    }
}
