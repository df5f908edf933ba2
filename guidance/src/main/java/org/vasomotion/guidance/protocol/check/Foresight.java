package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.Trigger.WhenUnknown;

/// Tells what the rest of a look can still ask for. What was found and will not be asked for again can be forgotten:
/// many ways to a step then become one.
///
/// Errs towards asking: a guard is thought to open unless what was found says that it cannot.
final class Foresight {

    /// What is asked for only beyond these steps is forgotten and may be found otherwise there: that allows more than
    /// can happen, and spares most combinations.
    private static final int STEPS_AHEAD = 2;

    private final ProtocolGraph graph;
    private final Vocabulary vocabulary;
    private final Set<Object> everywhere = new HashSet<>();
    private final Set<Object> promised = new HashSet<>();
    private final Map<String, Set<Object>> onArrival = new HashMap<>();
    private final Map<Edge, Set<Object>> guards = new IdentityHashMap<>();
    private final Map<Question, Set<Object>> answers = new HashMap<>();

    private record Question(String step, Map<Input, Integer> found) {}

    Foresight(ProtocolGraph graph, Assumptions assumptions, Vocabulary vocabulary) {
        this.graph = graph;
        this.vocabulary = vocabulary;
        note(assumptions.impossible().stream(), everywhere);
        vocabulary.scales().keySet().stream().filter(Bookkeeping::isVolume).forEach(everywhere::add);
        Promises promises = graph.promises();
        note(Stream.of(promises.target(), promises.fluidForbidden(), promises.fluidNeeds()), promised);
        graph.always().forEach(this::edge);
        for (Step step : graph.steps()) {
            step.edges().forEach(this::edge);
            onArrival.put(step.id(), onArrival(step));
        }
    }

    private static void note(Stream<Condition> conditions, Set<Object> inputs) {
        conditions.flatMap(Leaves::of).forEach(leaf -> Decisive.note(leaf, inputs));
    }

    private void edge(Edge edge) {
        Set<Object> asked = new HashSet<>();
        note(Leaves.guards(Stream.of(edge)), asked);
        guards.put(edge, asked);
    }

    private Set<Object> onArrival(Step step) {
        Set<Object> asked = new HashSet<>();
        note(Stream.of(step.onlyIf()), asked);
        if (step.actions().stream().anyMatch(Treatment::isMore)) {
            asked.addAll(promised);
        }
        for (TestOfTreatment test : graph.promises().tests()) {
            if (TestWatch.steps(graph, test).contains(step.id())) {
                note(Stream.of(test.kept()), asked);
            }
        }
        return asked;
    }

    /// What was found, as far as it can be asked for again after this edge was taken in this look.
    ///
    /// After a timer, all the guards that did not open before it are forgotten, but what the promises speak of: that
    /// allows more than can happen, and spares all their combinations.
    Map<Input, Integer> kept(Edge edge, Map<Input, Integer> found) {
        boolean isTimer = edge.trigger() instanceof Trigger.After;
        Map<Input, Integer> relevant = isTimer ? among(promised, found) : found;
        Question question = new Question(edge.to(), relevant);
        Set<Object> asked = answers.get(question);
        if (asked == null) {
            asked = asked(edge.to(), relevant);
            answers.put(question, asked);
        }
        return among(asked, relevant);
    }

    private static Map<Input, Integer> among(Set<Object> inputs, Map<Input, Integer> found) {
        Map<Input, Integer> among = new HashMap<>();
        found.forEach((input, option) -> {
            if (Decisive.isAmong(inputs, input)) {
                among.put(input, option);
            }
        });
        return among;
    }

    private Set<Object> asked(String first, Map<Input, Integer> found) {
        Set<Object> asked = new HashSet<>(everywhere);
        asked.addAll(promised);
        Set<String> steps = Set.of(first);
        for (int far = 0; far < STEPS_AHEAD; far++) {
            Set<String> next = new HashSet<>();
            for (String step : steps) {
                ask(graph.step(step), new Prospect(graph.step(step), found, vocabulary), asked, next);
            }
            steps = next;
        }
        return asked;
    }

    private void ask(Step step, Prospect prospect, Set<Object> asked, Set<String> ahead) {
        asked.addAll(onArrival.getOrDefault(step.id(), Set.of()));
        if (step.kind() == Step.Kind.END) {
            return;
        }
        boolean isOpen = false;
        for (Edge edge : graph.always()) {
            isOpen = isOpen || follow(edge, prospect, asked, ahead) == Further.NEVER;
        }
        for (Edge edge : step.edges()) {
            isOpen = isOpen || follow(edge, prospect, asked, ahead) == Further.NEVER;
        }
    }

    /// Whether edges after one can be looked at.
    private enum Further {
        PERHAPS,
        NEVER
    }

    private Further follow(Edge edge, Prospect prospect, Set<Object> asked, Set<String> ahead) {
        return switch (edge.trigger()) {
            case Trigger.After _ -> Further.PERHAPS;
            case Trigger.Otherwise _ -> {
                go(edge, asked, ahead);
                yield Further.PERHAPS;
            }
            case Trigger.When when -> {
                asked.addAll(guards.getOrDefault(edge, Set.of()));
                Set<Truth> possible = prospect.of(when.condition());
                if (possible.contains(Truth.TRUE)) {
                    go(edge, asked, ahead);
                }
                boolean isWaiting = when.whenUnknown() == WhenUnknown.WAIT && possible.equals(Set.of(Truth.UNKNOWN));
                yield isWaiting || possible.equals(Set.of(Truth.TRUE)) ? Further.NEVER : Further.PERHAPS;
            }
        };
    }

    private static void go(Edge edge, Set<Object> asked, Set<String> ahead) {
        Leaves.captured(Stream.of(edge)).forEach(operand -> Decisive.note(operand, asked));
        ahead.add(edge.to());
    }
}
