package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.model.drug.Drug;

/// One step of a look: an edge is taken, or none is open and something is proposed.
///
/// @param stand from where
/// @param found what was found before and now
/// @param moves the edge that was taken, or none
/// @param state where it leads
/// @param proposals what is proposed if no edge was taken
/// @param owed drugs whose dose has to be put back because a test is left here without its effect
record Glance(
        Stand stand,
        Map<Input, Integer> found,
        List<Move> moves,
        ProtocolState state,
        List<Proposal> proposals,
        Set<Drug> owed) {

    /// The answer of an action that nobody asked for.
    static final int NOT_ASKED = -1;

    Glance owing(Set<Drug> drugs) {
        return new Glance(stand, found, moves, state, proposals, drugs);
    }

    /// The same seen from a stand that differs in nothing that was read.
    Glance from(Stand other, ProtocolState leading) {
        return new Glance(other, found, moves, leading, proposals, owed);
    }

    boolean isMove() {
        return !moves.isEmpty();
    }

    /// Whether nothing that was asked for is known.
    boolean isBlind() {
        return found.values().stream().allMatch(option -> option == 0);
    }

    /// What was said of the treatments that stood when the look began: the option, or [#NOT_ASKED].
    Map<String, Integer> answers() {
        Map<String, Integer> answers = new HashMap<>();
        for (String action : stand.standing()) {
            Input done =
                    new Input.Done(stand.state().step(), action, stand.state().entered());
            answers.put(action, found.getOrDefault(done, NOT_ASKED));
        }
        return answers;
    }

    /// What was found of volumes.
    Map<Operand, Integer> volumes() {
        Map<Operand, Integer> volumes = new HashMap<>();
        found.forEach((input, option) -> {
            if (input instanceof Input.Worth worth && Bookkeeping.isVolume(worth.operand())) {
                volumes.put(worth.operand(), option);
            }
        });
        return volumes;
    }

    /// Everything proposed.
    List<String> actions() {
        return proposals.stream().map(proposal -> proposal.action().id()).toList();
    }

    /// The treatments proposed.
    Set<String> treatments() {
        return proposals.stream()
                .map(Proposal::action)
                .filter(Treatment::isMore)
                .map(Action::id)
                .collect(Collectors.toSet());
    }
}
