package org.vasomotion.interop.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.interop.wording.EdgeWords;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.interop.wording.SharedConditions;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Verification;

/// Everything in a protocol that carries a citation, each once, in the order of the protocol.
@Api
public final class Constants {

    private final Set<Constant> found = new LinkedHashSet<>();

    private Constants() {}

    public static List<Constant> of(ProtocolGraph graph) {
        Constants constants = new Constants();
        constants.add("Who it is for", graph.eligibility());
        constants.add(
                "Whole protocol",
                "runs for " + Wording.of(graph.window().value()),
                graph.window().citation());
        graph.always().forEach(edge -> constants.add("From every step", edge));
        graph.steps().forEach(constants::add);
        constants.add("What stops fluid", graph.promises().fluidForbidden());
        constants.add(
                "Whole protocol",
                "at most " + QuantityWords.of(graph.promises().mostFluid().value()) + " of fluid",
                graph.promises().mostFluid().citation());
        return List.copyOf(constants.found);
    }

    /// Those that were verified in this way.
    public static List<Constant> of(ProtocolGraph graph, Verification verification) {
        return of(graph).stream()
                .filter(constant -> constant.citation().verification() == verification)
                .toList();
    }

    private void add(String where, String what, Citation citation) {
        found.add(new Constant(where, what, citation));
    }

    private void add(Step step) {
        add(step.title(), "the step itself", step.citation());
        add(step.title(), step.onlyIf());
        step.actions().forEach(action -> add(step.title(), action));
        step.edges().forEach(edge -> add(step.title(), edge));
    }

    private void add(String where, Edge edge) {
        add(where, "way out: " + edge.label(), edge.citation());
        switch (edge.trigger()) {
            case Trigger.When when -> add(where, when.condition());
            case Trigger.Otherwise _ -> {}
            case Trigger.After after ->
                add(
                        where,
                        edge.label() + " " + EdgeWords.after(after.time().value()),
                        after.time().citation());
        }
    }

    private void add(String where, Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            add(where, ConditionWords.inFull().written(compare), compare.bound().citation());
        }
        SharedConditions.partsOf(condition).forEach(part -> add(where, part));
    }

    private void add(String where, Action action) {
        ActionCitations.of(action).forEach(citation -> add(where, ActionWords.of(action), citation));
    }
}
