package org.vasomotion.guidance.protocol.check;

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
/// A test is made of the step in which it is judged and of those that raise its drugs and lead there.
record TestWatch(ProtocolGraph graph, TestOfTreatment test, Set<String> steps) implements Watch {

    static List<Watch> of(ProtocolGraph graph) {
        return graph.promises().tests().stream()
                .map(test -> (Watch) new TestWatch(graph, test, steps(graph, test)))
                .toList();
    }

    private static Set<String> steps(ProtocolGraph graph, TestOfTreatment test) {
        return graph.steps().stream()
                .filter(step -> step.id().equals(test.step()) || raises(step, test) && leadsTo(step, test.step()))
                .map(Step::id)
                .collect(Collectors.toSet());
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
            if (isLeaving(move) && !isPassing(move, i) && !isRefused(move.from(), sight)) {
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

    /// Nothing was raised yet if the step that raises was entered in this look.
    private boolean isPassing(Move move, int position) {
        return position > 0 && raises(graph.step(move.from()), test);
    }

    private boolean isRefused(String step, Sight sight) {
        List<Action> raising = graph.step(step).actions().stream()
                .filter(action -> Treatment.raised(action).stream().anyMatch(test.drugs()::contains))
                .toList();
        ProtocolState before = sight.occasion().state();
        return !raising.isEmpty()
                && raising.stream()
                        .allMatch(action ->
                                sight.found().getOrDefault(new Input.Done(step, action.id(), before.entered()), 0)
                                        == 1);
    }

    private Optional<Complaint> leaving(Move move, Sight sight, Looker looker) {
        ProtocolState within = sight.passed().stream()
                .filter(state -> state.step().equals(move.from()))
                .findFirst()
                .orElse(sight.occasion().state());
        Optional<Map<Input, Integer>> failed =
                looker.find(test.kept(), truth -> truth != Truth.TRUE, sight, within);
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
