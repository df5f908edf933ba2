package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vasomotion.guidance.recommendation.Closing;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.interop.wording.JudgementWords;
import org.vasomotion.server.ward.Happening;

/// What is drawn on a timeline: moves of protocols, advice issued and closed.
final class HappeningView {

    private HappeningView() {}

    static ObjectNode of(Happening happening) {
        ObjectNode node = Json.object().put("at", happening.at().toString());
        switch (happening) {
            case Happening.Moved moved -> {
                node.put("kind", "moved").put("protocol", moved.protocol());
                node.put("from", moved.move().from())
                        .put("to", moved.move().edge().to())
                        .put("label", moved.move().edge().label());
                node.set(
                        "because",
                        Json.texts(JudgementWords.reasons(
                                moved.move().because(), moved.move().at())));
            }
            case Happening.Issued issued -> {
                node.put("kind", "issued");
                node.set("recommendation", RecommendationView.brief(issued.recommendation()));
            }
            case Happening.Closed closed -> {
                node.put("kind", "closed");
                node.set("recommendation", RecommendationView.brief(closed.recommendation()));
                closing(node, closed.closing());
            }
        }
        return node;
    }

    private static void closing(ObjectNode node, Closing closing) {
        switch (closing) {
            case Closing.Answered answered -> {
                switch (answered.response()) {
                    case Response.Accepted _ -> node.put("closing", "accepted");
                    case Response.Overridden overridden ->
                        node.put("closing", "overridden")
                                .put("reason", overridden.reason().code())
                                .put("comment", overridden.comment());
                }
            }
            case Closing.Expired _ -> node.put("closing", "expired");
            case Closing.Superseded superseded ->
                node.put("closing", "superseded").put("by", superseded.by().number());
            case Closing.Withdrawn _ -> node.put("closing", "withdrawn");
        }
    }
}
