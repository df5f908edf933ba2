package org.vasomotion.cli.report;

import java.io.IOException;
import java.util.Locale;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;

/// The page's skeleton, with style and program put in. What stands in it before the program runs is a plain
/// account and a plain table of stays, so that the report says something in any browser.
final class Page {

    static final String RESEARCH_NOTE =
            "For research and education. Not a medical device: it advises, a human decides.";

    private final Skeleton skeleton;

    private Page(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    static Page load() throws IOException {
        return new Page(Skeleton.of(Page.class, "report"));
    }

    /// Everything before the data: style, account and stays as plain HTML.
    String beforeData(String title, CohortTally tally) {
        return skeleton.with("title", Skeleton.escaped(title))
                .with("account", account(tally))
                .with("note", Skeleton.escaped(RESEARCH_NOTE))
                .with("stays", stays(tally))
                .beforeData();
    }

    /// Everything after the data: the program and the end of the page.
    String afterData() {
        return skeleton.afterData();
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
        html.append("<td>").append(Skeleton.escaped(content.toString())).append("</td>");
    }
}
