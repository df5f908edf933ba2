package org.vasomotion.cli.trial.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.cli.study.report.CriterionText;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.analysis.MixedModel;
import org.vasomotion.trials.analysis.RepeatedMeasures;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.finding.Compared;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.finding.Trajectory;
import org.vasomotion.trials.outcome.ExpectedDeaths;
import org.vasomotion.trials.run.Flow;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.trial.TrialResult;

/// A trial in plain text.
public final class TrialScreen {

    /// How trajectories are modelled.
    static final String MODEL =
            "Linear mixed model by REML: arm, time (as so many points) and arm by time are fixed, each patient has an intercept"
                    + " of his own and, where it can be told, a slope. 95 % intervals and p by t with Satterthwaite's degrees of freedom;"
                    + " as a whole by F. Who has died has no readings (missing at random). Patients who go through both arms: their own"
                    + " differences.";

    private static final double PERCENT = 100;

    private final PrintWriter out;

    public TrialScreen(PrintWriter out) {
        this.out = out;
    }

    /// One line each.
    public void list(List<Trial> trials) {
        int width = trials.stream().mapToInt(trial -> trial.id().length()).max().orElse(0);
        for (Trial trial : trials) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-" + width + "s  %5d  %s",
                    trial.id(),
                    trial.cohort().publishedNumber(),
                    trial.title()));
        }
        out.flush();
    }

    /// Flow, findings, and where the files are.
    public void print(Findings findings, Path folder) {
        TrialResult result = findings.result();
        Trial trial = result.trial();
        out.println(trial.title());
        out.println(trial.reference().citation());
        out.println(flow(result.flow()));
        if (!result.isAssessable()) {
            refuse(result);
        } else {
            for (Finding finding : findings.all()) {
                print(result, finding);
            }
        }
        comparison(result, findings.judge());
        trial.leftOut().forEach(what -> out.println("left out: " + what));
        out.println("Written: " + folder.resolve("report.html")
                + "; patients, trajectories (csv, parquet), results.csv, published.csv");
        out.flush();
    }

    static String flow(Flow flow) {
        return String.format(
                Locale.ROOT,
                "%d candidates: %d not resuscitable, %d not eligible, %d not alike, %d included",
                flow.candidates(),
                flow.notResuscitable(),
                flow.notEligible(),
                flow.notAlike(),
                flow.included());
    }

    private void comparison(TrialResult result, Judge judge) {
        Study study = result.trial().reported();
        out.println();
        if (!study.isExpressible()) {
            out.println("Published: nothing to be compared with: " + study.notExpressible());
            return;
        }
        ComparisonRows rows = new ComparisonRows(result, judge);
        out.println("Published beside simulated");
        for (ComparisonRows.Value value : rows.values()) {
            if (Double.isFinite(value.simulated())) {
                out.println(String.format(
                        Locale.ROOT,
                        "  %-40s published %-24s n %-5s simulated %-8s %s%s",
                        value.what(),
                        CriterionText.value(value.published()),
                        value.n(),
                        ComparisonRows.simulated(value),
                        SignText.unit(value.unit()),
                        value.note().equals("baseline not met") ? "  baseline not met" : ""));
            }
        }
        for (ComparisonRows.Judged each : rows.judged()) {
            out.println(String.format(Locale.ROOT, "  %-14s %s: %s", each.verdict(), each.kind(), each.rule()));
            out.println("                 published: " + each.published());
            out.println("                 simulated: " + each.simulated());
        }
    }

    private void refuse(TrialResult result) {
        out.println("Not assessable: too few candidates reach the baseline. Median of all who were looked at: "
                + achieved(result));
    }

    static String achieved(TrialResult result) {
        return result.achieved().entrySet().stream()
                .map(entry -> entry.getKey().words() + " " + Numerals.of(entry.getValue()) + " "
                        + entry.getKey().unitCode())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void print(TrialResult result, Finding finding) {
        List<Strategy> arms = result.trial().arms();
        out.println();
        out.println(arms.getFirst().title() + " (" + result.arm(0).size() + ") against "
                + arms.get(finding.other()).title() + " ("
                + result.arm(finding.other()).size() + ")");
        for (Compared line : finding.compared()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-62s %-26s %-26s %-26s %s",
                    line.label() + ", " + line.unitCode()
                            + (line.group().equals(Findings.ALL) ? "" : ", " + line.group()),
                    Numerals.of(line.first()),
                    Numerals.of(line.other()),
                    Numerals.of(line.means()),
                    Numerals.pValue(line.locations().pValue())));
        }
        trajectories(finding);
        out.println("  " + expected(finding));
        out.println("  one draw of deaths from these probabilities, for the tests that need events: "
                + finding.deaths().events() + " of "
                + finding.deaths().number() + ", "
                + finding.deaths().otherEvents() + " of " + finding.deaths().otherNumber() + ", difference "
                + Numerals.points(finding.deaths().difference()) + " points");
        out.println(
                "  of that draw: hazard ratio " + Numerals.of(finding.survival().hazardRatio()) + ", log-rank p "
                        + Numerals.pValue(finding.survival().logRankP()) + ", probability of a lower hazard "
                        + Numerals.of(PERCENT * finding.benefit()) + " %, win ratio "
                        + Numerals.of(finding.winRatio().ratio()));
        out.println("  days without support: " + power(finding));
    }

    private void trajectories(Finding finding) {
        out.println("  over time, by a mixed model: arm by time, what the first arm gained since the start");
        for (Trajectory trajectory : finding.trajectories()) {
            for (RepeatedMeasures.Line line : trajectory.fit().lines()) {
                Estimate shown = line.armByTime().isKnown() ? line.armByTime() : line.difference();
                out.println(String.format(
                        Locale.ROOT,
                        "    %-60s %-26s %s",
                        trajectory.label() + " at " + Numerals.of(line.hours()) + " h, " + trajectory.unitCode()
                                + (line.armByTime().isKnown() ? "" : ", difference"),
                        Numerals.of(shown),
                        Numerals.pValue(shown.pValue())));
            }
            out.println("      " + model(trajectory) + ": p "
                    + Numerals.pValue(trajectory.fit().pOfArmByTime()));
        }
    }

    /// What was fitted to what.
    static String model(Trajectory trajectory) {
        MixedModel.Spread spread = trajectory.fit().spread();
        return trajectory.label() + " as a whole: " + trajectory.fit().patients() + " patients, "
                + trajectory.fit().readings() + " readings; SD of intercepts " + Numerals.of(spread.intercept())
                + (spread.hasSlopes()
                        ? ", of slopes " + Numerals.of(spread.slope()) + " per h"
                        : ", no slopes of patients' own")
                + ", residual " + Numerals.of(spread.residual());
    }

    /// The main estimate in a sentence.
    static String expected(Finding finding) {
        ExpectedDeaths expected = finding.expected();
        return "expected deaths in 28 d: " + Numerals.points(expected.first()) + " % against "
                + Numerals.points(expected.other()) + " %, difference "
                + Numerals.points(expected.difference()) + " points, p "
                + Numerals.pValue(expected.difference().pValue()) + "; beyond what the scores at the start say "
                + Numerals.points(expected.beyondStart()) + ", p "
                + Numerals.pValue(expected.beyondStart().pValue()) + " (coefficients alone leave open "
                + Numerals.points(expected.byCoefficients()) + ")";
    }

    /// How often trials of some sizes would find what this one simulated.
    static String power(Finding finding) {
        return finding.power().stream()
                .map(point -> Math.round(PERCENT * point.power()) + " % with " + point.perArm())
                .collect(Collectors.joining(", ", "power ", " in each arm"));
    }
}
