package org.vasomotion.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.vasomotion.guidance.intake.IntakeAccount;

/// The page's skeleton, with style and program put in. What stands in it before the program runs is a plain account and
/// a plain table of stays, so that the report says something in any browser.
final class Page {

    static final String RESEARCH_NOTE = "For research and education. Not a medical device: it advises, a human decides.";

    private static final String CSS = "<!--css-->";
    private static final String TITLE = "<!--title-->";
    private static final String ACCOUNT = "<!--account-->";
    private static final String DATA = "<!--data-->";
    private static final String PROGRAM = "<!--js-->";

    private final String skeleton;

    private Page(String skeleton) {
        this.skeleton = skeleton;
    }

    static Page load() throws IOException {
        return new Page(resource("skeleton.html"));
    }

    /// Everything up to the plain account.
    String head(String title) throws IOException {
        return between("", ACCOUNT)
                .replace(CSS, "<style>\n" + resource("report.css") + "</style>")
                .replace(TITLE, escaped(title));
    }

    /// The account and the stays without any program.
    String plainAccount(String title, CohortTally tally) {
        IntakeAccount account = tally.account();
        StringBuilder html = new StringBuilder();
        html.append("<h1>").append(escaped(title)).append("</h1>\n<p>");
        html.append(String.format(
                Locale.ROOT,
                "%,d readings received = %,d accepted + %,d quarantined + %,d duplicate, %,d stays.",
                account.received(),
                account.accepted(),
                account.quarantined(),
                account.duplicate(),
                tally.stays().size()));
        html.append("</p>\n<table>\n<tr><th>Stay</th><th>Observations</th><th>Quarantined</th></tr>\n");
        for (StaySummary stay : tally.stays()) {
            html.append("<tr><td>").append(escaped(stay.stay().id().value()));
            html.append("</td><td>").append(stay.observations());
            html.append("</td><td>").append(stay.account().quarantined()).append("</td></tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    String beforeData() {
        return between(ACCOUNT, DATA);
    }

    /// The program and the end of the page.
    String tail() throws IOException {
        return between(DATA, "").replace(PROGRAM, "<script>\n" + resource("report.js") + "</script>");
    }

    private String between(String after, String before) {
        int from = after.isEmpty() ? 0 : position(after) + after.length();
        int until = before.isEmpty() ? skeleton.length() : position(before);
        return skeleton.substring(from, until);
    }

    private int position(String mark) {
        int at = skeleton.indexOf(mark);
        if (at < 0) {
            throw new IllegalStateException("the page's skeleton lacks " + mark);
        }
        return at;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the report's page was not built: " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
