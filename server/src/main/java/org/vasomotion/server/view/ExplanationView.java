package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vasomotion.model.explanation.Explanation;

/// The tree that a value was computed by.
final class ExplanationView {

    private ExplanationView() {}

    static ObjectNode of(Explanation explanation) {
        ObjectNode node = Json.object();
        node.put("kind", kind(explanation));
        node.put("statement", explanation.statement());
        node.set("value", Amounts.of(explanation.value()));
        switch (explanation) {
            case Explanation.Observed observed ->
                node.put("at", observed.at().toString())
                        .put("entry", observed.entry().toString());
            case Explanation.Given given ->
                node.put("at", given.at().toString()).put("entry", given.entry().toString());
            case Explanation.NothingRecorded nothing ->
                node.put("at", nothing.since().toString())
                        .put("entry", nothing.entry().toString());
            case Explanation.Total total ->
                node.put("from", total.from().toString())
                        .put("until", total.until().toString())
                        .put("entries", total.entries());
            case Explanation.Missing _ -> {}
            case Explanation.Constant constant -> node.set("citation", Amounts.of(constant.citation()));
            case Explanation.Derived derived -> node.put("operation", Json.kebab(derived.operation()));
            case Explanation.Graded graded ->
                node.set("citation", Amounts.of(graded.scale().citation()));
        }
        if (!explanation.details().isEmpty()) {
            node.set("details", Json.array(explanation.details(), ExplanationView::of));
        }
        return node;
    }

    private static String kind(Explanation explanation) {
        return switch (explanation) {
            case Explanation.Observed _ -> "observed";
            case Explanation.Given _ -> "given";
            case Explanation.NothingRecorded _ -> "nothing-recorded";
            case Explanation.Total _ -> "total";
            case Explanation.Missing _ -> "missing";
            case Explanation.Constant _ -> "constant";
            case Explanation.Derived _ -> "derived";
            case Explanation.Graded _ -> "graded";
        };
    }
}
