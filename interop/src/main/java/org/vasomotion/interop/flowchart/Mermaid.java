package org.vasomotion.interop.flowchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;

/// Flowcharts as Mermaid text, which many viewers of Markdown draw.
@Api
public final class Mermaid {

    private static final int LINE = 38;

    private Mermaid() {}

    public static String of(ProtocolGraph graph) {
        Flowchart chart = Flowchart.of(graph);
        Map<String, String> ids = new HashMap<>();
        StringBuilder text = new StringBuilder("flowchart TD\n");
        for (Flowchart.Box box : chart.boxes()) {
            // Step identifiers may be words that Mermaid reserves, such as end.
            String id = "s" + ids.size();
            ids.put(box.id(), id);
            text.append("  ").append(id).append(shaped(box)).append('\n');
        }
        for (Flowchart.Arrow arrow : chart.arrows()) {
            text.append("  ").append(ids.get(arrow.from())).append(" -->");
            if (!arrow.labels().isEmpty()) {
                text.append("|\"")
                        .append(String.join(
                                "<br/>",
                                arrow.labels().stream().map(Mermaid::escaped).toList()))
                        .append("\"|");
            }
            text.append(' ').append(ids.get(arrow.to())).append('\n');
        }
        return text.toString();
    }

    private static String shaped(Flowchart.Box box) {
        List<String> lines = new ArrayList<>(List.of("<b>" + escaped(box.title()) + "</b>"));
        for (String line : box.lines()) {
            Wrapping.lines(line, LINE).forEach(part -> lines.add(escaped(part)));
        }
        String label = "\"" + String.join("<br/>", lines) + "\"";
        return switch (box.kind()) {
            case START, END -> "([" + label + "])";
            case STEP -> "[" + label + "]";
            case ANYWHERE -> "{{" + label + "}}";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
