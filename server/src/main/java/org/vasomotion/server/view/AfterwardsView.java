package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.session.Run;

/// What a protocol waits for once a recommendation is being carried out: when it looks again, and what would
/// end it before.
final class AfterwardsView {

    private AfterwardsView() {}

    /// The recommendation, with what comes after it where its protocol says so.
    static ObjectNode withAfterwards(Recommendation recommendation, List<Run> runs) {
        ObjectNode node = RecommendationView.full(recommendation);
        Proposal proposal = recommendation.reviewed().proposal();
        runs.stream()
                .map(Run::graph)
                .filter(graph -> graph.id().equals(proposal.protocol()))
                .findFirst()
                .flatMap(graph -> entered(graph, proposal).map(step -> afterwards(graph, step)))
                .ifPresent(then -> node.set("then", then));
        return node;
    }

    private static Optional<Step> entered(ProtocolGraph graph, Proposal proposal) {
        return graph.step(proposal.step()).edges().stream()
                .filter(edge -> isCarriedOut(edge, proposal.action()))
                .map(edge -> graph.step(edge.to()))
                .findFirst();
    }

    private static boolean isCarriedOut(Edge edge, Action action) {
        return edge.guard()
                .anyMatch(condition -> condition instanceof Condition.CarriedOut done
                        && done.action().equals(action.id()));
    }

    private static ObjectNode afterwards(ProtocolGraph graph, Step step) {
        ObjectNode node = Json.object().put("stepTitle", step.title());
        node.set("doors", Json.array(step.edges(), edge -> {
            Step to = graph.step(edge.to());
            return RecommendationView.door(edge)
                    .put("toTitle", to.title())
                    .put("timed", edge.trigger() instanceof Trigger.After)
                    .put("undoes", to.actions().stream().anyMatch(AfterwardsView::isUndoing));
        }));
        return node;
    }

    private static boolean isUndoing(Action action) {
        return action instanceof Action.StopInfusion || action instanceof Action.ReturnToRate;
    }
}
