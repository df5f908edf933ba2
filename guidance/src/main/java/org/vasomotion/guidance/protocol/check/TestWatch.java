package org.vasomotion.guidance.protocol.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.drug.Drug;

/// Whoever leaves a test of treatment without its effect is told in the same look to put back every dose of it.
///
/// A test is made of the step in which it is judged and of those before it, back to where its drugs are raised.
record TestWatch(ProtocolGraph graph, TestOfTreatment test, Set<String> steps) implements Watch {

    static List<Watch> of(ProtocolGraph graph) {
        return graph.promises().tests().stream()
                .map(test -> (Watch) new TestWatch(graph, test, steps(graph, test)))
                .toList();
    }

    private static Set<String> steps(ProtocolGraph graph, TestOfTreatment test) {
        Set<String> steps = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(test.step()));
        while (!ahead.isEmpty()) {
            String step = ahead.remove();
            if (steps.add(step) && !raises(graph.step(step), test)) {
                graph.steps().stream()
                        .filter(before -> leadsTo(before, step))
                        .map(Step::id)
                        .forEach(ahead::add);
            }
        }
        return steps;
    }

    private static boolean raises(Step step, TestOfTreatment test) {
        return step.actions().stream()
                .flatMap(action -> Treatment.raised(action).stream())
                .anyMatch(test.drugs()::contains);
    }

    private static boolean leadsTo(Step step, String to) {
        return step.edges().stream().anyMatch(edge -> edge.to().equals(to));
    }

    @Override
    public Property property() {
        return Property.TEST_DOSES_REVERTED;
    }

    @Override
    public Optional<Complaint> complaint(Sight sight, Looker looker) {
        List<Move> moves = sight.transition().moves();
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (isLeaving(move) && isRaised(move.from(), i, sight)) {
                Optional<Complaint> complaint = leaving(move, sight, looker);
                if (complaint.isPresent()) {
                    return complaint;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLeaving(Move move) {
        return steps.contains(move.from()) && !steps.contains(move.edge().to()) && !Windows.isEnd(graph, move);
    }

    /// Whether a dose may have been raised. Not so if the step that raises was entered in this very look, had not
    /// yet proposed it, or was asked and answered that nothing is known of it or that it was refused. Steps after
    /// it are not asked.
    private boolean isRaised(String step, int position, Sight sight) {
        List<Action> raising = graph.step(step).actions().stream()
                .filter(action -> Treatment.raised(action).stream().anyMatch(test.drugs()::contains))
                .toList();
        Memory memory = sight.occasion().memory();
        ProtocolState before = sight.occasion().state();
        return raising.isEmpty()
                || position == 0
                        && raising.stream()
                                .filter(action -> memory.standing().contains(action.id()))
                                .map(action -> new Input.Done(step, action.id(), before.entered()))
                                .anyMatch(done -> sight.found().getOrDefault(done, 2) == 2);
    }

    private Optional<Complaint> leaving(Move move, Sight sight, Looker looker) {
        ProtocolState within = sight.passed().stream()
                .filter(state -> state.step().equals(move.from()))
                .findFirst()
                .orElse(sight.occasion().state());
        Optional<Map<Input, Integer>> failed = looker.find(test.kept(), truth -> truth != Truth.TRUE, sight, within);
        List<Drug> left =
                test.drugs().stream().filter(drug -> !isPutBack(drug, sight)).toList();
        return left.isEmpty()
                ? Optional.empty()
                : failed.map(found -> new Complaint(
                        "the test in " + test.step() + " is left without its effect, and nothing puts back "
                                + left.stream().map(Drug::toString).collect(Collectors.joining(" and ")),
                        found));
    }

    /// Proposed to be lowered where the look ends.
    private static boolean isPutBack(Drug drug, Sight sight) {
        return sight.transition().proposals().stream()
                .anyMatch(proposal -> Treatment.lowered(proposal.action()).contains(drug));
    }
}
