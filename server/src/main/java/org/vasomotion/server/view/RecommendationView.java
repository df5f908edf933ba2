package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.guidance.safety.Ruling;
import org.vasomotion.guidance.safety.Verdict;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.interop.wording.EdgeWords;
import org.vasomotion.interop.wording.JudgementWords;
import org.vasomotion.model.measurand.Measurand;

/// A recommendation as a human reads it.
final class RecommendationView {

    private static final EdgeWords EDGES = new EdgeWords(ConditionWords.inFull());

    private RecommendationView() {}

    /// What, how soon and until when, without the tree of reasons.
    static ObjectNode brief(Recommendation recommendation) {
        Proposal proposal = recommendation.reviewed().proposal();
        Optional<Action> left = recommendation.action();
        ObjectNode node = Json.object()
                .put("number", recommendation.id().number())
                .put("protocol", proposal.protocol())
                .put("protocolVersion", proposal.version())
                .put("step", proposal.step())
                .put("action", proposal.action().id())
                .put("kind", kind(proposal.action()))
                .put("proposed", ActionWords.of(proposal.action()))
                .put("status", status(recommendation))
                .put("urgency", Json.kebab(recommendation.urgency()))
                .put("issuedAt", recommendation.issuedAt().toString())
                .put("validUntil", recommendation.validUntil().toString());
        left.ifPresent(action -> node.put("advised", ActionWords.of(action)));
        node.set("measure", Json.texts(measured(proposal.action())));
        node.set("because", Json.texts(JudgementWords.reasons(proposal.because(), recommendation.issuedAt())));
        node.set("rulings", Json.array(recommendation.reviewed().rulings(), RecommendationView::ruling));
        return node;
    }

    /// With reasons, evidence and what would change it.
    static ObjectNode full(Recommendation recommendation) {
        Proposal proposal = recommendation.reviewed().proposal();
        ObjectNode node = brief(recommendation);
        node.set("reason", JudgementView.of(proposal.because(), recommendation.issuedAt()));
        node.set("citation", Amounts.of(proposal.citation()));
        node.set("wouldChange", Json.array(recommendation.wouldChange(), RecommendationView::door));
        ArrayNode supersedes = node.putArray("supersedes");
        recommendation.supersedes().forEach(id -> supersedes.add(id.number()));
        return node;
    }

    /// A way out of a step, and when it opens.
    static ObjectNode door(Edge edge) {
        ObjectNode node = Json.object()
                .put("label", edge.label())
                .put("when", EDGES.when(edge))
                .put("to", edge.to());
        node.set("citation", Amounts.of(edge.citation()));
        return node;
    }

    private static String status(Recommendation recommendation) {
        if (recommendation.reviewed().rulings().isEmpty()) {
            return "allowed";
        }
        return recommendation.action().isPresent() ? "reduced" : "withheld";
    }

    private static ObjectNode ruling(Ruling ruling) {
        ObjectNode node = Json.object().put("limit", ruling.limit()).put("tier", Json.kebab(ruling.tier()));
        switch (ruling.verdict()) {
            case Verdict.Allowed _ -> node.put("verdict", "allowed");
            case Verdict.Reduced reduced -> {
                node.put("verdict", "reduced").put("reason", reduced.reason()).put("to", ActionWords.of(reduced.to()));
                node.set("citation", Amounts.of(reduced.citation()));
            }
            case Verdict.Withheld withheld -> {
                node.put("verdict", "withheld").put("reason", withheld.reason());
                node.set("citation", Amounts.of(withheld.citation()));
            }
        }
        return node;
    }

    private static List<String> measured(Action action) {
        return action instanceof Action.Measure measure
                ? measure.anyOf().stream().map(Measurand::id).toList()
                : List.of();
    }

    private static String kind(Action action) {
        return switch (action) {
            case Action.Measure _ -> "measure";
            case Action.FluidBolus _ -> "fluid-bolus";
            case Action.StartInfusion _ -> "start-infusion";
            case Action.Titrate _ -> "titrate";
            case Action.ReturnToRate _ -> "return-to-rate";
            case Action.StopInfusion _ -> "stop-infusion";
            case Action.RemoveFluid _ -> "remove-fluid";
            case Action.Hold _ -> "hold";
            case Action.CallForReview _ -> "call-for-review";
        };
    }
}
