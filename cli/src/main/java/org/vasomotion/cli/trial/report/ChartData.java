package org.vasomotion.cli.trial.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vasomotion.cli.report.ScriptEscapes;
import org.vasomotion.cli.report.Skeleton;

/// What the page's program draws, and the places where it draws it: `src/main/web/src/trial/contract.ts`.
final class ChartData {

    private static final ObjectMapper JSON =
            new ObjectMapper(JsonFactory.builder().build().setCharacterEscapes(new ScriptEscapes()));

    private final ArrayNode charts = JsonNodeFactory.instance.arrayNode();

    /// Keeps a chart.
    ///
    /// @return the place for it, with its title for those who do not see it
    String place(String kind, String title, ObjectNode chart) {
        chart.put("kind", kind);
        chart.put("title", title);
        charts.add(chart);
        return "<div class=\"chart " + kind + "\" data-chart=\"" + (charts.size() - 1) + "\" role=\"img\" aria-label=\""
                + Skeleton.escaped(title) + "\"></div>";
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// No number becomes null.
    static void number(ArrayNode numbers, double value) {
        if (Double.isFinite(value)) {
            numbers.add(value);
        } else {
            numbers.addNull();
        }
    }

    /// As the content of a script element.
    String json() {
        try {
            return JSON.writeValueAsString(charts);
        } catch (JsonProcessingException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }
}
