package org.vasomotion.cli.trial.report;

import java.util.List;
import org.vasomotion.cli.report.Skeleton;

/// A part of a page, from top to bottom. All words are escaped.
final class Html {

    private final StringBuilder text = new StringBuilder();

    Html head(String words) {
        text.append("<h2>").append(Skeleton.escaped(words)).append("</h2>\n");
        return this;
    }

    Html under(String words) {
        text.append("<h3>").append(Skeleton.escaped(words)).append("</h3>\n");
        return this;
    }

    Html paragraph(String words) {
        text.append("<p>").append(Skeleton.escaped(words)).append("</p>\n");
        return this;
    }

    /// @param style class of the style sheet
    Html paragraph(String style, String words) {
        text.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(Skeleton.escaped(words))
                .append("</p>\n");
        return this;
    }

    /// What is markup already.
    Html markup(String html) {
        text.append(html).append('\n');
        return this;
    }

    Html table(List<String> heads, List<List<String>> rows) {
        text.append("<div class=\"scroll\"><table><thead><tr>");
        heads.forEach(head ->
                text.append("<th scope=\"col\">").append(Skeleton.escaped(head)).append("</th>"));
        text.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            text.append("<tr>");
            row.forEach(
                    cell -> text.append("<td>").append(Skeleton.escaped(cell)).append("</td>"));
            text.append("</tr>\n");
        }
        text.append("</tbody></table></div>\n");
        return this;
    }

    String text() {
        return text.toString();
    }
}
