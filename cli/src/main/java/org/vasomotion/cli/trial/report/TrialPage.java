package org.vasomotion.cli.trial.report;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.analysis.WinRatio;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.finding.Compared;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.trial.TrialResult;

/// The page of a trial; needs nothing but itself.
final class TrialPage {

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;color:#222;max-width:820px;margin:24px auto;padding:0 16px}
            h1{font-size:24px;margin-bottom:0}h2{font-size:18px;margin-top:32px}
            .quiet{color:#666}.note{background:#fff6e5;border-left:4px solid #d9a11a;padding:8px 12px}
            svg{font:12px system-ui,sans-serif;fill:#222;max-width:100%;height:auto}
            .charts{display:flex;flex-wrap:wrap;gap:12px}
            table{border-collapse:collapse;font-size:13px;width:100%}
            th,td{text-align:left;padding:3px 8px;border-bottom:1px solid #e6e6e6;vertical-align:top}
            .key span{display:inline-block;width:12px;height:12px;margin:0 6px 0 14px;border-radius:2px}
            """;

    private static final String WARNING =
            "Virtual patients, virtual clinicians. Deaths, organ failure, support and stay are"
                    + " no simulation but a model of exposures whose coefficients are mostly assumed: read differences between arms,"
                    + " not levels, and none of it as evidence for treating anybody.";

    private final Findings found;
    private final TrialResult result;
    private final StringBuilder page = new StringBuilder();

    TrialPage(Findings found) {
        this.found = found;
        this.result = found.result();
    }

    String html() {
        Trial trial = result.trial();
        page.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(Svg.escaped(trial.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(Svg.escaped(trial.title()))
                .append("</h1>");
        paragraph("quiet", trial.reference().text() + " " + trial.reference().doi());
        paragraph("", trial.about());
        paragraph("note", WARNING);
        head("Who took part");
        page.append(FlowChart.of(result));
        if (result.isAssessable()) {
            findings();
        } else {
            paragraph(
                    "note",
                    "Not assessable: too few candidates reach the baseline. Median of all who were looked at: "
                            + TrialScreen.achieved(result));
        }
        head("How it was run");
        paragraph(
                "",
                "Seed " + result.settings().seed() + ", " + result.settings().number() + " patients, step "
                        + Durations.write(result.settings().step()) + "; protocols for "
                        + Durations.write(trial.lasts())
                        + ", patients followed for " + Durations.write(trial.followed()) + ", vital signs every "
                        + Durations.write(trial.watchedEvery()) + ".");
        trial.leftOut().forEach(what -> paragraph("quiet", "Left out: " + what));
        return page.append("</body></html>\n").toString();
    }

    private void findings() {
        TrialCharts charts = new TrialCharts(result);
        head("Over time");
        key();
        page.append("<div class=\"charts\">");
        for (Sign sign : result.trial().signs()) {
            page.append(charts.trajectory(sign));
        }
        page.append(charts.survival(found)).append("</div>");
        paragraph(
                "quiet",
                "Line: median of the living; band: quartiles. Alive: one draw from the probabilities of death.");
        for (Finding finding : found.all()) {
            finding(finding);
        }
    }

    private void key() {
        page.append("<p class=\"key\">");
        for (int arm = 0; arm < result.trial().arms().size(); arm++) {
            page.append("<span style=\"background:")
                    .append(Svg.COLOURS.get(arm % Svg.COLOURS.size()))
                    .append("\"></span>")
                    .append(Svg.escaped(result.trial().arms().get(arm).title()));
        }
        page.append("</p>");
    }

    private void finding(Finding finding) {
        List<Strategy> arms = result.trial().arms();
        head(arms.getFirst().title() + " against " + arms.get(finding.other()).title());
        List<ForestChart.Row> risks = new ArrayList<>();
        risks.add(new ForestChart.Row(
                "expected deaths in 28 d", percent(finding.expected().difference())));
        risks.add(new ForestChart.Row(
                "beyond the scores at the start", percent(finding.expected().beyondStart())));
        risks.add(new ForestChart.Row(
                "expected, coefficients alone", percent(finding.expected().byCoefficients())));
        risks.add(new ForestChart.Row(
                "one draw of deaths", percent(finding.deaths().difference())));
        finding.compared().stream()
                .filter(line -> !line.group().equals(Findings.ALL))
                .forEach(line -> risks.add(new ForestChart.Row("probability, " + line.group(), percent(line.means()))));
        page.append(ForestChart.of("difference in death, percentage points", risks, 0));
        page.append(ForestChart.of(
                "ratios",
                List.of(
                        new ForestChart.Row(
                                "hazard of death, one draw (Cox)",
                                finding.survival().hazardRatio()),
                        new ForestChart.Row(
                                "win ratio, one draw", finding.winRatio().ratio())),
                1));
        paragraph("", "Main estimate: " + TrialScreen.expected(finding) + ".");
        paragraph("", summary(finding));
        paragraph("quiet", "Days without support: " + TrialScreen.power(finding) + ".");
        table(finding);
    }

    private static Estimate percent(Estimate share) {
        return new Estimate(100 * share.value(), 100 * share.low(), 100 * share.high(), share.pValue());
    }

    private static String summary(Finding finding) {
        StringBuilder text = new StringBuilder(
                        "Of the one draw of deaths, which another seed would draw otherwise: log-rank p ")
                .append(Numerals.pValue(finding.survival().logRankP()))
                .append("; probability of a lower hazard ")
                .append(Numerals.of(100 * finding.benefit()))
                .append(" % (skeptical prior). Of the pairs of the win ratio ")
                .append(finding.winRatio().wins())
                .append(" were won, ")
                .append(finding.winRatio().losses())
                .append(" lost, ")
                .append(finding.winRatio().ties())
                .append(" even;");
        for (WinRatio.Component component : finding.winRatio().components()) {
            text.append(" by ")
                    .append(component.name())
                    .append(' ')
                    .append(component.wins())
                    .append(" to ")
                    .append(component.losses())
                    .append(';');
        }
        return text.toString();
    }

    private void table(Finding finding) {
        List<Strategy> arms = result.trial().arms();
        page.append("<table><tr><th></th><th>")
                .append(Svg.escaped(arms.getFirst().title()))
                .append("</th><th>")
                .append(Svg.escaped(arms.get(finding.other()).title()))
                .append("</th><th>difference of means (95 % CI)</th><th>difference of locations</th><th>p</th></tr>");
        for (Compared line : finding.compared()) {
            page.append("<tr><td>")
                    .append(Svg.escaped(line.label() + ", " + line.unitCode()
                            + (line.group().equals(Findings.ALL) ? "" : " (" + line.group() + ")")))
                    .append("</td>");
            for (String cell : List.of(
                    Numerals.of(line.first()),
                    Numerals.of(line.other()),
                    Numerals.of(line.means()),
                    Numerals.of(line.locations()),
                    Numerals.pValue(line.locations().pValue()))) {
                page.append("<td>").append(Svg.escaped(cell)).append("</td>");
            }
            page.append("</tr>");
        }
        page.append("</table>");
        paragraph("quiet", "Median [quartiles]. p by ranks; no correction for the number of lines.");
    }

    private void head(String words) {
        page.append("<h2>").append(Svg.escaped(words)).append("</h2>");
    }

    private void paragraph(String style, String words) {
        page.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">")
                .append(Svg.escaped(words))
                .append("</p>");
    }
}
