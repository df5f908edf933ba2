package org.vasomotion.guidance.protocol.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.Promises.TestOfTreatment;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.drug.Drug;

/// Whoever leaves a test of treatment without its effect owes it to put back every dose of it, by what is proposed at
/// the end of the same look.
///
/// A test is made of the step in which it is judged and of those before it, back to where its drugs are raised.
record TestWatch(Anatomy anatomy, TestOfTreatment test, Set<String> steps) {

    static List<TestWatch> of(Anatomy anatomy) {
        ProtocolGraph graph = anatomy.graph();
        return graph.promises().tests().stream()
                .map(test -> new TestWatch(anatomy, test, steps(graph, test)))
                .toList();
    }

    static Set<String> steps(ProtocolGraph graph, TestOfTreatment test) {
        Set<String> steps = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(test.step()));
        while (!ahead.isEmpty()) {
            String step = ahead.remove();
            if (steps.add(step) && raising(graph.step(step), test).isEmpty()) {
                graph.steps().stream()
                        .filter(before -> leadsTo(before, step))
                        .map(Step::id)
                        .forEach(ahead::add);
            }
        }
        return steps;
    }

    /// Whether a step is one of a test after its dose was raised: only there can its effect be seen.
    static boolean isJudging(ProtocolGraph graph, TestOfTreatment test, Step step) {
        return raising(step, test).isEmpty() && steps(graph, test).contains(step.id());
    }

    private static List<Action> raising(Step step, TestOfTreatment test) {
        return step.actions().stream()
                .filter(action -> Treatment.raised(action).stream().anyMatch(test.drugs()::contains))
                .toList();
    }

    private static boolean leadsTo(Step step, String to) {
        return step.edges().stream().anyMatch(edge -> edge.to().equals(to));
    }

    /// The drugs that have to be put back because of this glance.
    List<Drug> owed(Glance glance, Looker looker) {
        boolean isFailing = glance.moves().stream().anyMatch(this::isLeaving)
                && isRaised(glance)
                && looker.find(
                                test.kept(),
                                truth -> truth != Truth.TRUE,
                                glance.found(),
                                glance.stand().state())
                        .isPresent();
        return isFailing ? test.drugs() : List.of();
    }

    private boolean isLeaving(Move move) {
        return steps.contains(move.from())
                && !steps.contains(move.edge().to())
                && !anatomy.edges().isEndOfWindow(move.edge());
    }

    /// Whether a dose may have been raised. Not so if the step that raises was entered in this very look, had not
    /// yet proposed it, or was asked and answered that nothing is known of it or that it was refused. Steps after
    /// it are not asked.
    private boolean isRaised(Glance glance) {
        List<Action> raising =
                raising(anatomy.graph().step(glance.stand().state().step()), test);
        Stand stand = glance.stand();
        if (raising.isEmpty() || stand.order() == Stand.Order.LATER) {
            return raising.isEmpty();
        }
        return raising.stream()
                .filter(action -> stand.standing().contains(action.id()))
                .map(action -> new Input.Done(
                        stand.state().step(), action.id(), stand.state().entered()))
                .anyMatch(done -> glance.found().getOrDefault(done, 2) == 2);
    }

    /// What remains of `owed` after the proposals at the end of a look; empty if all is put back.
    static Optional<String> left(Set<Drug> owed, Glance last) {
        Set<String> left = owed.stream()
                .filter(drug -> last.proposals().stream()
                        .noneMatch(
                                proposal -> Treatment.lowered(proposal.action()).contains(drug)))
                .map(Drug::toString)
                .collect(Collectors.toSet());
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("a test is left without its effect, and nothing puts back "
                        + left.stream().sorted().collect(Collectors.joining(" and ")));
    }
}
