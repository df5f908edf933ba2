package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.ProtocolRunner;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Transition;

/// Looks at single steps with every combination of inputs that makes a difference there.
record Looker(Anatomy anatomy) {

    /// Everything that can happen at a stand; what is unknown comes first.
    List<Glance> glances(Stand stand) {
        return glances(stand, stand.found());
    }

    /// Everything that can happen at a stand if this was found before.
    List<Glance> glances(Stand stand, Map<Input, Integer> found) {
        List<Glance> glances = new ArrayList<>();
        Choices.each(offered(stand.state()), found, choices -> {
            ProtocolState state = stand.state();
            Transition transition = ProtocolRunner.step(
                    anatomy.singles().graph(state.step()), state, each -> facts(choices, each), Anatomy.NOW);
            if (isPossible(state, choices.answers())) {
                List<Move> moves =
                        transition.moves().stream().map(anatomy.singles()::move).toList();
                glances.add(new Glance(
                        stand,
                        choices.answers(),
                        moves,
                        moves.isEmpty() ? state : anatomy.bare(transition.state()),
                        transition.proposals(),
                        Set.of()));
            }
        });
        return glances;
    }

    private Function<Input, List<Integer>> offered(ProtocolState state) {
        return input -> anatomy.foresight().options(state.step(), input);
    }

    private InventedFacts facts(Choices choices, ProtocolState state) {
        return new InventedFacts(anatomy.graph(), anatomy.vocabulary(), choices, state, Anatomy.NOW);
    }

    private boolean isPossible(ProtocolState state, Map<Input, Integer> found) {
        Choices closed = Choices.closed(found);
        return anatomy.vocabulary().isCoherent(found)
                && anatomy.assumptions().impossible().stream()
                        .noneMatch(impossible ->
                                Judge.judge(impossible, facts(closed, state)).truth() == Truth.TRUE);
    }

    /// Inputs, `found` among them, with which `condition` has a truth as wanted; empty if there are none.
    Optional<Map<Input, Integer>> find(
            Condition condition, Predicate<Truth> wanted, Map<Input, Integer> found, ProtocolState state) {
        List<Map<Input, Integer>> witness = new ArrayList<>(1);
        Consumer<Choices> run = choices -> {
            Truth truth = Judge.judge(condition, facts(choices, state)).truth();
            if (witness.isEmpty() && wanted.test(truth) && isPossible(state, choices.answers())) {
                witness.add(choices.answers());
            }
        };
        Choices.each(offered(state), found, run);
        return witness.stream().findFirst();
    }
}
