package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolRunner;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Surroundings;
import org.vasomotion.guidance.protocol.Transition;

/// Looks at a protocol with every combination of inputs that makes a difference there.
record Looker(ProtocolGraph graph, Vocabulary vocabulary, Assumptions assumptions) {

    /// Takes the sights of one look, and the circles.
    interface Eye {

        void sight(Sight sight);

        /// @param found with what
        /// @param round identifiers of the steps that the edges lead through
        void circle(Map<Input, Integer> found, List<String> round);
    }

    /// Looks once for each combination, `given` inputs staying as they are.
    void each(Occasion occasion, Map<Input, Integer> given, Eye eye) {
        Choices.each(vocabulary, given, choices -> look(occasion, choices, eye));
    }

    private void look(Occasion occasion, Choices choices, Eye eye) {
        List<ProtocolState> passed = new ArrayList<>();
        Surroundings surroundings = state -> {
            passed.add(state);
            return new InventedFacts(graph, vocabulary, choices, state, occasion.now());
        };
        try {
            Transition transition = ProtocolRunner.step(graph, occasion.state(), surroundings, occasion.now());
            if (isPossible(occasion, choices.answers())) {
                eye.sight(new Sight(occasion, choices.answers(), passed, transition));
            }
        } catch (IllegalStateException circle) {
            if (isPossible(occasion, choices.answers())) {
                eye.circle(choices.answers(), round(passed));
            }
        }
    }

    private boolean isPossible(Occasion occasion, Map<Input, Integer> found) {
        return occasion.isPossible().test(found)
                && vocabulary.isCoherent(found)
                && assumptions.impossible().stream()
                        .noneMatch(impossible -> isKnown(impossible, occasion.state(), occasion, found));
    }

    private boolean isKnown(Condition condition, ProtocolState state, Occasion occasion, Map<Input, Integer> found) {
        Choices closed = Choices.closed(vocabulary, found);
        InventedFacts facts = new InventedFacts(graph, vocabulary, closed, state, occasion.now());
        return Judge.judge(condition, facts).truth() == Truth.TRUE;
    }

    private static List<String> round(List<ProtocolState> passed) {
        List<String> round = new ArrayList<>();
        for (ProtocolState state : passed) {
            if (round.isEmpty() || !round.getLast().equals(state.step())) {
                round.add(state.step());
            }
            if (round.size() > 1 && round.subList(0, round.size() - 1).contains(state.step())) {
                return round;
            }
        }
        round.add(round.getLast());
        return round;
    }

    /// Inputs, those of the sight among them, with which `condition` has a truth as wanted; empty if there are
    /// none.
    Optional<Map<Input, Integer>> find(Condition condition, Predicate<Truth> wanted, Sight sight, ProtocolState state) {
        List<Map<Input, Integer>> witness = new ArrayList<>(1);
        Consumer<Choices> run = choices -> {
            InventedFacts facts = new InventedFacts(graph, vocabulary, choices, state, sight.now());
            Truth truth = Judge.judge(condition, facts).truth();
            if (witness.isEmpty() && wanted.test(truth) && isPossible(sight.occasion(), choices.answers())) {
                witness.add(choices.answers());
            }
        };
        Choices.each(vocabulary, sight.found(), run);
        return witness.stream().findFirst();
    }
}
