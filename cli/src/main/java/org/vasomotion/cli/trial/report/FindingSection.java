package org.vasomotion.cli.trial.report;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.analysis.RepeatedMeasures;
import org.vasomotion.trials.analysis.WinRatio;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.finding.Compared;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.finding.Trajectory;
import org.vasomotion.trials.outcome.ExpectedDeaths;
import org.vasomotion.trials.trial.TrialResult;

/// The first arm against another, on the page.
final class FindingSection {

    private static final double PERCENT = 100;

    private final TrialResult result;
    private final Finding finding;
    private final String first;
    private final String other;

    FindingSection(TrialResult result, Finding finding) {
        List<Strategy> arms = result.trial().arms();
        this.result = result;
        this.finding = finding;
        this.first = arms.getFirst().title();
        this.other = arms.get(finding.other()).title();
    }

    void write(Html page, ChartData data) {
        FindingCharts charts = new FindingCharts(finding, data);
        page.head(first + " against " + other);
        page.paragraph(
                "quiet",
                "n: " + result.arm(0).size() + " and "
                        + result.arm(finding.other()).size() + " patients, as allocated.");
        page.markup(charts.deaths()).markup(charts.ratios());
        outcomes(page);
        page.under("How often trials of a size would find it")
                .markup("<div class=\"charts\">" + charts.power() + "</div>");
        page.paragraph(
                "quiet",
                "Of 400 trials of each size, drawn with replacement from these patients, the share with p < 0.05 for days without"
                        + " support by Mann and Whitney: " + TrialScreen.power(finding) + ".");
        trajectories(page);
        differences(page);
    }

    private void outcomes(Html page) {
        WinRatio wins = finding.winRatio();
        List<List<String>> rows = new ArrayList<>();
        expected(rows);
        String deaths = finding.deaths().events() + " of " + finding.deaths().number() + " and "
                + finding.deaths().otherEvents() + " of " + finding.deaths().otherNumber();
        rows.add(List.of(
                "death in 28 d, one draw",
                "one draw from the probabilities, which another seed would draw otherwise; difference of risks in points (Newcombe)",
                deaths,
                Numerals.points(finding.deaths().difference()),
                Numerals.pValue(finding.deaths().difference().pValue())));
        rows.add(List.of(
                "hazard ratio of death, one draw",
                "Cox, ties by Efron; p by log-rank",
                deaths,
                Numerals.of(finding.survival().hazardRatio()),
                Numerals.pValue(finding.survival().logRankP())));
        rows.add(List.of(
                "probability of a lower hazard, one draw, %",
                "posterior of the log hazard ratio; skeptical normal prior, 95 % between a half and two",
                deaths,
                Numerals.of(PERCENT * finding.benefit()),
                ""));
        rows.add(List.of(
                "win ratio, one draw",
                "pairs within strata: who dies later, else has more days without support, else the shorter stay; "
                        + components(wins),
                wins.wins() + " won, " + wins.losses() + " lost, " + wins.ties() + " even",
                Numerals.of(wins.ratio()),
                Numerals.pValue(wins.ratio().pValue())));
        page.table(List.of("what", "how", "n", "estimate (95 % interval)", "p"), rows);
    }

    private void expected(List<List<String>> rows) {
        ExpectedDeaths expected = finding.expected();
        String shares = Numerals.points(expected.first()) + " and " + Numerals.points(expected.other()) + " %";
        rows.add(List.of(
                "expected death in 28 d: the main estimate",
                "means of the probabilities; difference in points by who took part and by the coefficients",
                n() + ": " + shares,
                Numerals.points(expected.difference()),
                Numerals.pValue(expected.difference().pValue())));
        rows.add(List.of(
                "beyond the scores at the start",
                "the same difference, without what the arms differed in before",
                n(),
                Numerals.points(expected.beyondStart()),
                Numerals.pValue(expected.beyondStart().pValue())));
        rows.add(List.of(
                "expected, coefficients alone",
                "the same difference; interval of what the coefficients leave open",
                n(),
                Numerals.points(expected.byCoefficients()),
                ""));
    }

    private static String components(WinRatio wins) {
        List<String> parts = new ArrayList<>();
        for (WinRatio.Component part : wins.components()) {
            parts.add(part.name() + " " + part.wins() + " to " + part.losses());
        }
        return String.join(", ", parts);
    }

    private String n() {
        return result.arm(0).size() + " and " + result.arm(finding.other()).size();
    }

    private void trajectories(Html page) {
        page.under("Over time, by a mixed model");
        List<List<String>> rows = new ArrayList<>();
        for (Trajectory trajectory : finding.trajectories()) {
            RepeatedMeasures fit = trajectory.fit();
            for (RepeatedMeasures.Line line : fit.lines()) {
                rows.add(List.of(
                        trajectory.label() + " at " + Numerals.of(line.hours()) + " h, " + trajectory.unitCode(),
                        known(line.time()),
                        known(line.armByTime()),
                        Numerals.pValue(line.armByTime().pValue()),
                        known(line.difference()),
                        Numerals.pValue(line.difference().pValue())));
            }
            rows.add(List.of(TrialScreen.model(trajectory), "", "", Numerals.pValue(fit.pOfArmByTime()), "", ""));
        }
        page.table(
                List.of(
                        "",
                        "change since the start, " + other,
                        "arm by time: what " + first + " gained",
                        "p",
                        "difference at this time",
                        "p"),
                rows);
        page.paragraph("quiet", TrialScreen.MODEL);
    }

    private static String known(Estimate estimate) {
        return estimate.isKnown() ? Numerals.of(estimate) : "";
    }

    private void differences(Html page) {
        page.under("One number after the other");
        List<List<String>> rows = new ArrayList<>();
        for (Compared line : finding.compared()) {
            rows.add(List.of(
                    line.label() + ", " + line.unitCode()
                            + (line.group().equals(Findings.ALL) ? "" : " (" + line.group() + ")"),
                    line.first().number() + ", " + line.other().number(),
                    Numerals.of(line.first()),
                    Numerals.of(line.other()),
                    Numerals.of(line.means()),
                    Numerals.of(line.locations()),
                    Numerals.pValue(line.locations().pValue())));
        }
        page.table(
                List.of(
                        "",
                        "n",
                        first,
                        other,
                        "difference of means (95 % CI)",
                        "difference of locations (95 % CI)",
                        "p"),
                rows);
        page.paragraph("quiet", "Median [quartiles]. p by ranks; no correction for the number of lines.");
    }
}
