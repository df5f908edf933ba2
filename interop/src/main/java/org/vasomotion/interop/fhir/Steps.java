package org.vasomotion.interop.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition.ActionGroupingBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.protocol.Trigger.WhenUnknown;
import org.vasomotion.interop.decision.ActionCitations;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.EdgeWords;

/// Steps and ways out as actions of a PlanDefinition.
record Steps(ProtocolGraph graph) {

    private static final Condition ALWAYS = Condition.all();

    PlanDefinitionActionComponent begin() {
        PlanDefinitionActionComponent begin = new PlanDefinitionActionComponent();
        begin.setId("begin");
        begin.setTitle("Begin");
        leadTo(begin, graph.begin());
        return begin;
    }

    PlanDefinitionActionComponent windowEnd() {
        PlanDefinitionActionComponent end = new PlanDefinitionActionComponent();
        end.setId("window-end");
        end.setTitle("Time is over");
        end.setTiming(Times.of(graph.window().value()));
        end.addDocumentation(Citations.of(graph.window().citation()));
        leadTo(end, graph.windowEnd());
        return end;
    }

    /// The ways out of every step.
    PlanDefinitionActionComponent always() {
        PlanDefinitionActionComponent always = group("always", "Ways out of every step", graph.always());
        always.setDescription(
                "Looked at before the ways out of the step itself; one that is not known is passed over.");
        return always;
    }

    PlanDefinitionActionComponent of(Step step) {
        PlanDefinitionActionComponent action = new PlanDefinitionActionComponent();
        action.setId(step.id());
        action.setTitle(step.title());
        action.addDocumentation(Citations.of(step.citation()));
        switch (step.kind()) {
            case PASSING -> {}
            case END -> action.setDescription("The protocol ends here.");
        }
        if (!step.actions().isEmpty()) {
            PlanDefinitionActionComponent proposals = new PlanDefinitionActionComponent();
            proposals.setId(step.id() + ".proposals");
            proposals.setTitle("Proposals");
            proposals.setGroupingBehavior(ActionGroupingBehavior.LOGICALGROUP);
            if (!step.onlyIf().equals(ALWAYS)) {
                proposals.addCondition(Conditions.applicability(step.onlyIf()));
            }
            step.actions().forEach(proposal -> proposals.addAction(proposal(step, proposal)));
            action.addAction(proposals);
        }
        if (!step.edges().isEmpty()) {
            action.addAction(group(step.id() + ".ways", "Ways out", step.edges()));
        }
        return action;
    }

    private static PlanDefinitionActionComponent proposal(Step step, Action proposal) {
        PlanDefinitionActionComponent action = new PlanDefinitionActionComponent();
        action.setId(step.id() + ".proposals." + proposal.id());
        action.setTitle(ActionWords.of(proposal));
        ActionCitations.of(proposal).stream().distinct().map(Citations::of).forEach(action::addDocumentation);
        if (proposal instanceof Action.FluidBolus bolus) {
            action.setTiming(Times.of(bolus.over().value()));
        }
        return action;
    }

    private PlanDefinitionActionComponent group(String id, String title, List<Edge> edges) {
        PlanDefinitionActionComponent ways = new PlanDefinitionActionComponent();
        ways.setId(id);
        ways.setTitle(title);
        ways.setGroupingBehavior(ActionGroupingBehavior.LOGICALGROUP);
        ways.setSelectionBehavior(ActionSelectionBehavior.ATMOSTONE);
        for (int i = 0; i < edges.size(); i++) {
            ways.addAction(way(id + "." + (i + 1), edges.get(i)));
        }
        return ways;
    }

    private PlanDefinitionActionComponent way(String id, Edge edge) {
        PlanDefinitionActionComponent way = new PlanDefinitionActionComponent();
        way.setId(id);
        way.setTitle(edge.label());
        StringBuilder description = new StringBuilder();
        switch (edge.trigger()) {
            case Trigger.When(Condition condition, WhenUnknown whenUnknown) -> {
                way.addCondition(Conditions.applicability(condition));
                description.append(
                        switch (whenUnknown) {
                            case WAIT -> "";
                            case PASS -> "Passed over while not known.";
                        });
            }
            case Trigger.Otherwise _ -> description.append("When no way before it is open and all are known.");
            case Trigger.After after -> {
                way.setTiming(Times.of(after.time().value()));
                if (!after.time().citation().equals(edge.citation())) {
                    way.addDocumentation(Citations.of(after.time().citation()));
                }
            }
        }
        edge.effects()
                .forEach(effect -> description
                        .append(description.isEmpty() ? "" : " ")
                        .append("Then: ")
                        .append(EdgeWords.of(effect))
                        .append('.'));
        if (!description.isEmpty()) {
            way.setDescription(description.toString());
        }
        way.addDocumentation(Citations.of(edge.citation()));
        leadTo(way, edge.to());
        return way;
    }

    private void leadTo(PlanDefinitionActionComponent from, String step) {
        from.addRelatedAction().setActionId(step).setRelationship(ActionRelationshipType.BEFORESTART);
        from.setTextEquivalent("Goes to: " + graph.step(step).title());
    }
}
