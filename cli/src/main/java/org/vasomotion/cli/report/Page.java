package org.vasomotion.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;

/// The page's skeleton, with style and program put in. What stands in it before the program runs is a plain account and
/// a plain table of stays, so that the report says something in any browser.
final class Page {

    static final String RESEARCH_NOTE =
            "For research and education. Not a medical device: it advises, a human decides.";

    private static final String DATA = "<!--data-->";

    private final String skeleton;

    private Page(String skeleton) {
        this.skeleton = skeleton;
    }

    static Page load() throws IOException {
        return new Page(resource("skeleton.html"));
    }

    /// Everything before the data: style, account and stays as plain HTML.
    String beforeData(String title, CohortTally tally) throws IOException {
        String head = skeleton.substring(0, dataAt());
        head = filled(head, "<!--css-->", resource("report.css"));
        head = filled(head, "<!--title-->", escaped(title));
        head = filled(head, "<!--account-->", account(tally));
        head = filled(head, "<!--note-->", escaped(RESEARCH_NOTE));
        return filled(head, "<!--stays-->", stays(tally));
    }

    /// Everything after the data: the program and the end of the page.
    String afterData() throws IOException {
        return filled(skeleton.substring(dataAt() + DATA.length()), "<!--js-->", resource("report.js"));
    }

    private static String account(CohortTally tally) {
        IntakeAccount account = tally.account();
        return String.format(
                Locale.ROOT,
                "%,d readings received = %,d accepted + %,d quarantined + %,d duplicate, %,d stays.",
                account.received(),
                account.accepted(),
                account.quarantined(),
                account.duplicate(),
                tally.stays().size());
    }

    private static String stays(CohortTally tally) {
        StringBuilder html = new StringBuilder();
        for (StaySummary summary : tally.stays()) {
            html.append("<tr>");
            cell(html, summary.stay().subject());
            cell(html, summary.stay().id().value());
            cell(html, summary.stay().age());
            cell(html, summary.stay().careUnit());
            cell(html, String.format(Locale.ROOT, "%.0f", summary.hours()));
            cell(html, summary.observations(PeripheralSigns.CAPILLARY_REFILL_TIME));
            cell(html, summary.observations(Metabolism.LACTATE));
            cell(html, summary.arterialLinePressures());
            cell(html, String.format(Locale.ROOT, "%.0f", summary.norepinephrineHours()));
            cell(html, summary.observations());
            cell(html, summary.account().quarantined());
            html.append("</tr>\n");
        }
        return html.toString();
    }

    private static void cell(StringBuilder html, Object content) {
        html.append("<td>").append(escaped(content.toString())).append("</td>");
    }

    private static String filled(String text, String mark, String content) {
        if (!text.contains(mark)) {
            throw new IllegalStateException("the page's skeleton lacks " + mark);
        }
        return text.replace(mark, content);
    }

    private int dataAt() {
        int at = skeleton.indexOf(DATA);
        if (at < 0) {
            throw new IllegalStateException("the page's skeleton lacks " + DATA);
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
