package org.vasomotion.cli.trial.report;

import java.io.IOException;
import java.util.List;
import org.vasomotion.cli.report.Skeleton;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.trial.TrialResult;

/// The page of a trial; needs nothing but itself.
final class TrialPage {

    private static final String WARNING =
            "Virtual patients, virtual clinicians. Deaths, organ failure, support and stay are"
                    + " no simulation but a model of exposures whose coefficients are mostly assumed: read differences between arms,"
                    + " not levels, and none of it as evidence for treating anybody.";

    private final Findings found;
    private final TrialResult result;
    private final ComparisonSection comparison;
    private final ChartData data = new ChartData();
    private final Html page = new Html();

    TrialPage(Findings found, Judge judge) {
        this.found = found;
        this.result = found.result();
        this.comparison = new ComparisonSection(result.trial().reported(), new ComparisonRows(result, judge));
    }

    String html() throws IOException {
        Trial trial = result.trial();
        page.head("Who took part").markup(FlowChart.of(result));
        if (!result.isAssessable()) {
            page.paragraph(
                    "research-note",
                    "Not assessable: too few candidates reach the baseline. Median of all who were looked at: "
                            + TrialScreen.achieved(result));
        }
        comparison.write(page);
        if (result.isAssessable()) {
            overTime();
            for (Finding finding : found.all()) {
                new FindingSection(result, finding).write(page, data);
            }
        }
        howItWasRun(trial);
        Skeleton skeleton = Skeleton.of(TrialPage.class, "trial")
                .with("title", Skeleton.escaped(trial.title()))
                .with("reference", Skeleton.escaped(trial.reference().citation()))
                .with("about", Skeleton.escaped(trial.about()))
                .with("note", Skeleton.escaped(WARNING))
                .with("content", page.text());
        return skeleton.beforeData()
                + "<script type=\"application/json\" id=\"charts\">"
                + data.json()
                + "</script>\n"
                + skeleton.afterData();
    }

    private void overTime() {
        TimeCharts charts = new TimeCharts(found, data);
        page.head("Over time").markup(key()).markup("<div class=\"charts\">");
        for (Sign sign : result.trial().signs()) {
            page.markup(charts.sign(sign));
        }
        page.markup(charts.norepinephrine()).markup(charts.survival()).markup("</div>");
        page.paragraph(
                "quiet",
                "Line: median of the living; band: quartiles. Alive: by Kaplan and Meier, one draw from the probabilities of"
                        + " death; n as in the flow of patients.");
    }

    private String key() {
        StringBuilder key = new StringBuilder("<p class=\"key\">");
        List<Strategy> arms = result.trial().arms();
        for (int arm = 0; arm < arms.size(); arm++) {
            key.append("<span class=\"arm-")
                    .append(arm)
                    .append("\"></span>")
                    .append(Skeleton.escaped(arms.get(arm).title()));
        }
        return key.append("</p>").toString();
    }

    private void howItWasRun(Trial trial) {
        page.head("How it was run");
        page.paragraph(
                "Seed " + result.settings().seed() + ", " + result.settings().number() + " patients, step "
                        + Durations.write(result.settings().step()) + "; protocols for "
                        + Durations.write(trial.lasts())
                        + ", patients followed for " + Durations.write(trial.followed()) + ", vital signs every "
                        + Durations.write(trial.watchedEvery()) + ".");
        trial.leftOut().forEach(what -> page.paragraph("quiet", "Left out: " + what));
    }
}
