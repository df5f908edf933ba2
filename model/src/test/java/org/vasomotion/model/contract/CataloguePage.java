package org.vasomotion.model.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Interval;

/// A Markdown page under `docs/catalogue` that is written from the rows, and a list of the sources they cite.
///
/// The committed page must be the generated one; run the tests with `-Dvasomotion.update=true` to write it anew.
public final class CataloguePage {

    private static final String UPDATE = "vasomotion.update";

    private final StringBuilder text = new StringBuilder();
    private final Map<Citation, Integer> sources = new LinkedHashMap<>();

    public CataloguePage(String title, String introduction) {
        paragraph("# " + title);
        paragraph("Generated from the catalogue; run the model's tests with `-D" + UPDATE + "=true` after a change.");
        paragraph(introduction);
        paragraph("Evidence tags: V read in the paper, V2 read in a secondary source, D computed from such numbers,"
                + " *E* engineering proposal of this project, **M** from memory, unverified. The number after a tag is"
                + " that of the source at the end of the page.");
    }

    public void paragraph(String line) {
        text.append(line).append("\n\n");
    }

    /// A table; each row has one cell per head.
    public void table(List<String> heads, List<List<String>> rows) {
        line(heads);
        line(heads.stream().map(head -> "---").toList());
        rows.forEach(this::line);
        text.append('\n');
    }

    /// The mark of a source: its tag, emphasised where nobody has read a source, and its number.
    public String mark(Citation citation) {
        int number = sources.computeIfAbsent(citation, _ -> sources.size() + 1);
        String tag = citation.verification().tag();
        return switch (citation.verification()) {
            case UNVERIFIED -> "**" + tag + "** " + number;
            case PROPOSAL -> "*" + tag + "* " + number;
            case READ_IN_SOURCE, READ_IN_SECONDARY, DERIVED -> tag + " " + number;
        };
    }

    /// A range without its unit.
    public static String range(Interval interval) {
        return number(interval.low()) + " to " + number(interval.high());
    }

    public static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /// Compares with the committed page, or writes it when asked to.
    public void check(String fileName) throws IOException {
        Path page = Path.of(System.getProperty("basedir", "."))
                .resolveSibling("docs")
                .resolve("catalogue")
                .resolve(fileName);
        String expected = text + sourceList();
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page))
                .as("%s is not what the catalogue says; write it anew with -D%s=true", page, UPDATE)
                .isEqualTo(expected);
    }

    private String sourceList() {
        List<String> lines = new ArrayList<>(List.of("## Sources", ""));
        sources.forEach((citation, number) ->
                lines.add(number + ". " + citation.verification().tag() + ": " + citation.source()));
        return String.join("\n", lines) + "\n";
    }

    private void line(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
