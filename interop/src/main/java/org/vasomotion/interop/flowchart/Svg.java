package org.vasomotion.interop.flowchart;

import java.util.Locale;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;

/// Flowcharts as SVG, light or dark as the viewer asks.
@Api
public final class Svg {

    private static final double MARGIN = 12;
    private static final double CORNER = 6;

    private static final String STYLE = """
            <style>
              text { font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f2a33; }
              .paper { fill: #ffffff; }
              .box { fill: #f3f5f7; stroke: #5b6b79; stroke-width: 1; }
              .end { fill: #e3e8ec; stroke: #5b6b79; stroke-width: 1.6; }
              .anywhere { fill: #ffffff; stroke: #5b6b79; stroke-dasharray: 5 4; }
              .arrow { fill: none; stroke: #5b6b79; stroke-width: 1.2; }
              .tip { fill: #5b6b79; }
              .behind { fill: #ffffff; fill-opacity: 0.85; }
              .title { font-size: 14px; font-weight: 600; }
              .body { font-size: 12px; }
              .label { font-size: 11px; fill: #3f4f5c; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e4e9ed; }
                .paper { fill: #161b20; }
                .box { fill: #222a31; stroke: #8796a3; }
                .end { fill: #2f3a43; stroke: #8796a3; }
                .anywhere { fill: #161b20; stroke: #8796a3; }
                .arrow { stroke: #8796a3; }
                .tip { fill: #8796a3; }
                .behind { fill: #161b20; }
                .label { fill: #b9c4cd; }
              }
            </style>
            """;

    private final StringBuilder text = new StringBuilder();

    private Svg() {}

    public static String of(ProtocolGraph graph) {
        return new Svg().drawn(Flowchart.of(graph));
    }

    private String drawn(Flowchart chart) {
        Layout layout = Layout.of(chart);
        double width = layout.width() + 2 * MARGIN;
        double height = layout.height() + 2 * MARGIN;
        text.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">\n"
                        .formatted(number(width), number(height), number(width), number(height)));
        text.append("<title>")
                .append(escaped(chart.title()))
                .append("</title>\n")
                .append(STYLE);
        text.append(
                "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\""
                        + " orient=\"auto\"><path class=\"tip\" d=\"M0 0 L8 4 L0 8 z\"/></marker></defs>\n");
        text.append("<rect class=\"paper\" width=\"%s\" height=\"%s\"/>\n".formatted(number(width), number(height)));
        text.append("<g transform=\"translate(%s %s)\">\n".formatted(number(MARGIN), number(MARGIN)));
        layout.arrows().forEach(this::arrow);
        for (int i = 0; i < chart.boxes().size(); i++) {
            box(chart.boxes().get(i).id(), layout.boxes().get(i));
        }
        layout.arrows().forEach(route -> route.labels().forEach(this::label));
        return text.append("</g>\n</svg>\n").toString();
    }

    private void arrow(Layout.Route route) {
        StringBuilder path = new StringBuilder();
        for (Layout.Point point : route.points()) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(number(point.x()))
                    .append(' ')
                    .append(number(point.y()));
        }
        text.append("<path class=\"arrow\" marker-end=\"url(#tip)\" d=\"")
                .append(path)
                .append("\"/>\n");
    }

    /// A box carries the identifier of its step, by which a page can light it.
    private void box(String id, Layout.Placed box) {
        String kind = switch (box.kind()) {
            case STEP -> "box";
            case START, END -> "end";
            case ANYWHERE -> "anywhere";
        };
        double corner = box.kind() == Flowchart.Kind.STEP ? CORNER : 3 * CORNER;
        rectangle(kind + "\" data-step=\"" + escaped(id.strip()), box, corner);
        lines(box, TextBlock.PADDING);
    }

    private void label(Layout.Placed label) {
        rectangle("behind", label, 2);
        lines(label, 2);
    }

    private void rectangle(String kind, Layout.Placed place, double corner) {
        text.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>\n"
                .formatted(
                        kind,
                        number(place.x()),
                        number(place.y()),
                        number(place.width()),
                        number(place.height()),
                        number(corner)));
    }

    private void lines(Layout.Placed place, double padding) {
        double y = place.y() + padding;
        for (TextLine line : place.lines()) {
            y += TextBlock.size(line) * TextBlock.LINE_HEIGHT;
            text.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                    .formatted(
                            line.weight().name().toLowerCase(Locale.ROOT),
                            number(place.x() + padding),
                            number(y - TextBlock.size(line) * 0.35),
                            escaped(line.text())));
        }
    }

    /// Tenths of a pixel are enough, and the same on every machine.
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
