package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolState;

/// Keeps the [Memory] of the way.
///
/// @param scope what is remembered
/// @param marks the marks since which the graph asks for the volume given
record Bookkeeping(ProtocolGraph graph, Scope scope, Set<String> marks) {

    /// The share of a bolus that the record shows at least when it counts as carried out, in per cent; see
    /// [org.vasomotion.guidance.protocol.ProtocolRunner].
    private static final long PERCENT_OF_A_BOLUS = 80;

    /// What a search remembers.
    enum Scope {
        /// What was proposed in the present step.
        STEP,
        /// That, and the volumes of all steps; it multiplies the places, so that only one search does.
        FLUID
    }

    static Bookkeeping of(ProtocolGraph graph, Vocabulary vocabulary, Scope scope) {
        Set<String> marks = new HashSet<>();
        for (Operand operand : vocabulary.scales().keySet()) {
            if (operand instanceof Operand.FluidSince since) {
                marks.add(since.mark());
            }
        }
        return new Bookkeeping(graph, scope, marks);
    }

    Memory after(Memory before, Sight sight) {
        boolean isMoved = !sight.transition().moves().isEmpty();
        Set<String> standing = new HashSet<>(isMoved ? Set.of() : before.standing());
        long proposed = before.proposedMl() - (isMoved ? refused(before, sight) : 0);
        for (Proposal proposal : Treatment.more(sight.transition()).toList()) {
            if (standing.add(proposal.action().id())) {
                proposed += Treatment.millilitres(proposal.action());
            }
        }
        return scope == Scope.FLUID
                ? new Memory(standing, proposed, isMoved ? shown(before, sight) : before.shownMl())
                : new Memory(standing, 0, Map.of());
    }

    private long refused(Memory before, Sight sight) {
        return standing(before, sight.occasion().state()).stream()
                .filter(action -> done(action, sight.occasion().state(), sight.found()) == 1)
                .mapToLong(Treatment::millilitres)
                .sum();
    }

    private Map<String, Long> shown(Memory before, Sight sight) {
        long more = shownInStep(before, sight.occasion().state(), sight.found());
        Map<String, Long> shown = new HashMap<>();
        for (String mark : marks) {
            boolean isAnew = sight.transition()
                    .state()
                    .mark(mark)
                    .filter(sight.now()::equals)
                    .isPresent();
            shown.put(mark, isAnew ? 0 : before.shownMl().getOrDefault(mark, 0L) + more);
        }
        return shown;
    }

    private long shownInStep(Memory memory, ProtocolState state, Map<Input, Integer> found) {
        return standing(memory, state).stream()
                .filter(action -> done(action, state, found) == 2)
                .mapToLong(action -> Treatment.millilitres(action) * PERCENT_OF_A_BOLUS / 100)
                .sum();
    }

    private List<Action> standing(Memory memory, ProtocolState state) {
        return graph.step(state.step()).actions().stream()
                .filter(action -> memory.standing().contains(action.id()))
                .toList();
    }

    private static int done(Action action, ProtocolState state, Map<Input, Integer> found) {
        return found.getOrDefault(new Input.Done(state.step(), action.id(), state.entered()), 0);
    }

    /// Whether what was found agrees with what is known to have been given: the record cannot show less.
    boolean isPossible(Memory memory, ProtocolState state, Map<Input, Integer> found, Vocabulary words) {
        if (scope != Scope.FLUID || marks.isEmpty()) {
            return true;
        }
        long here = shownInStep(memory, state, found);
        for (String mark : marks) {
            Operand operand = new Operand.FluidSince(mark);
            int option = found.getOrDefault(Input.worth(operand), 0);
            long least = memory.shownMl().getOrDefault(mark, 0L) + here;
            if (option > 0 && words.scale(operand).range(option).high() < least) {
                return false;
            }
        }
        return true;
    }
}
