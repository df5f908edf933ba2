package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;

/// Tells what each step asks for and how finely, so that nothing is invented that it could not tell apart.
///
/// What was found in a step can go with the patient into the next step of the same look, but no more finely
/// than it was found; how much of it does, says [Precision]. All else is forgotten and may be found
/// otherwise later in the look: that allows more than can happen, and spares most combinations.
final class Foresight {

    private static final List<Integer> TRUTHS = List.of(0, 1, 2);
    private static final List<Integer> TAKEN = List.of(0, 1);

    private final ProtocolGraph graph;
    private final Vocabulary vocabulary;
    private final Set<Object> promised = new HashSet<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Map<Operand, Set<Split>> everywhere = new HashMap<>();
    private final Map<ProtocolState, Set<Object>> arrivals = new HashMap<>();

    /// What a step asks for.
    ///
    /// @param leaves the conditions without parts
    /// @param splits where it compares values, by the value; nowhere if it only captures one
    /// @param options by value: the options that it can tell apart, unknown first
    /// @param alike by value: for each option the one that stands for all that this step cannot tell from it
    private record Asked(
            Set<Condition> leaves,
            Map<Operand, Set<Split>> splits,
            Map<Operand, List<Integer>> options,
            Map<Operand, int[]> alike) {

        Asked() {
            this(new HashSet<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    Foresight(ProtocolGraph graph, Assumptions assumptions, Vocabulary vocabulary) {
        this.graph = graph;
        this.vocabulary = vocabulary;
        Promises promises = graph.promises();
        Stream.of(promises.target(), promises.fluidForbidden(), promises.fluidNeeds())
                .flatMap(Condition::leaves)
                .forEach(leaf -> Decisive.note(leaf, promised));
        for (Step step : graph.steps()) {
            Asked here = new Asked();
            Stream.concat(Questions.at(graph, step), assumptions.impossible().stream())
                    .flatMap(Condition::leaves)
                    .forEach(leaf -> note(leaf, here));
            Stream.concat(step.edges().stream(), graph.always().stream())
                    .flatMap(Edge::captured)
                    .forEach(operand ->
                            here.splits().computeIfAbsent(Vocabulary.scaleOf(operand), _ -> new LinkedHashSet<>()));
            asked.put(step.id(), here);
            here.splits()
                    .forEach((value, splits) -> everywhere
                            .computeIfAbsent(value, _ -> new HashSet<>())
                            .addAll(splits));
        }
    }

    private static void note(Condition leaf, Asked here) {
        here.leaves().add(leaf);
        if (leaf instanceof Condition.Compare compare) {
            Operand value = Vocabulary.scaleOf(compare.operand());
            here.splits().computeIfAbsent(value, _ -> new LinkedHashSet<>()).add(Split.of(compare, value.unit()));
        }
    }

    /// The options of an input that a step can tell apart; the first is that it is unknown.
    List<Integer> options(String step, Input input) {
        return switch (input) {
            case Input.Worth worth -> options(asked(step), Vocabulary.scaleOf(worth.operand()));
            case Input.Taken _ -> TAKEN;
            case Input.Sign _, Input.Done _ -> TRUTHS;
        };
    }

    private List<Integer> options(Asked here, Operand value) {
        List<Integer> known = here.options().get(value);
        if (known == null) {
            known = IntStream.of(alike(here, value)).distinct().boxed().toList();
            here.options().put(value, known);
        }
        return known;
    }

    /// Of options that a step cannot tell apart the widest stands for all. Volumes are kept as they are: they are
    /// held against what was given.
    private int[] alike(Asked here, Operand value) {
        int[] known = here.alike().get(value);
        if (known == null) {
            Scale scale = vocabulary.scale(value);
            known = IntStream.range(0, scale.options()).toArray();
            Map<List<Truth>, Integer> widest = new HashMap<>();
            for (int option = known.length - 1; option > 0 && !Bookkeeping.isVolume(value); option--) {
                widest.putIfAbsent(truths(here, value, scale, option), option);
                known[option] = widest.getOrDefault(truths(here, value, scale, option), option);
            }
            here.alike().put(value, known);
        }
        return known;
    }

    private static List<Truth> truths(Asked here, Operand value, Scale scale, int option) {
        return here.splits().getOrDefault(value, Set.of()).stream()
                .map(split -> split.isBelow(scale.range(option)))
                .toList();
    }

    /// What was found, as far as it may be asked for again after this edge was taken in this look.
    ///
    /// After a timer, all the guards that did not open before it are forgotten, but what the promises speak of.
    Map<Input, Integer> kept(String from, Edge edge, Map<Input, Integer> found) {
        Asked before = asked(from);
        Asked after = asked(edge.to());
        boolean isTimer = edge.trigger() instanceof Trigger.After;
        Map<Input, Integer> kept = new LinkedHashMap<>();
        found.forEach((input, option) -> {
            if (!isTimer || Decisive.isAmong(promised, input)) {
                switch (input) {
                    case Input.Worth worth -> {
                        Operand value = Vocabulary.scaleOf(worth.operand());
                        if (isAsFine(before, after, value)) {
                            kept.put(input, alike(after, value)[option]);
                        }
                    }
                    case Input.Taken _, Input.Sign _ -> kept.put(input, option);
                    case Input.Done _ -> {}
                }
            }
        });
        return kept;
    }

    /// Whether a look that arrives like this can ask for it.
    boolean isAsked(Input input, ProtocolState arriving) {
        return Decisive.isAmong(arrivals.computeIfAbsent(arriving, state -> Arrival.asked(graph, state)), input);
    }

    /// What was found, as far as it says anything after this edge, asked for there or only later in this look.
    ///
    /// What a step does not ask for passes through it if it was found as finely as any step asks.
    Map<Input, Integer> carried(String from, Edge edge, Map<Input, Integer> found) {
        Map<Input, Integer> carried = new LinkedHashMap<>();
        found.forEach((input, option) -> {
            switch (input) {
                case Input.Worth worth -> {
                    Operand value = Vocabulary.scaleOf(worth.operand());
                    if (worth.basis().equals(Instant.MIN)
                            && splits(from, value).containsAll(splits(edge.to(), value))) {
                        boolean isAsked = asked(edge.to()).splits().containsKey(value);
                        carried.put(input, isAsked ? alike(asked(edge.to()), value)[option] : option);
                    }
                }
                case Input.Taken _, Input.Sign _ -> carried.put(input, option);
                case Input.Done _ -> {}
            }
        });
        return carried;
    }

    /// How much a step asks for.
    int questions(String step) {
        return asked(step).leaves().size();
    }

    /// How finely a value is known in a step: what it does not ask for has passed through it as finely as can be.
    private Set<Split> splits(String step, Operand value) {
        Set<Split> here = asked(step).splits().get(value);
        return here == null ? everywhere.getOrDefault(value, Set.of()) : here;
    }

    private static boolean isAsFine(Asked before, Asked after, Operand value) {
        return Bookkeeping.isVolume(value)
                || before.splits()
                        .getOrDefault(value, Set.of())
                        .containsAll(after.splits().getOrDefault(value, Set.of()));
    }

    private Asked asked(String step) {
        return asked.getOrDefault(SingleSteps.step(step), new Asked());
    }
}
