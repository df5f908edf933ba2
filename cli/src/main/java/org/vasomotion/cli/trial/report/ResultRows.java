package org.vasomotion.cli.trial.report;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.analysis.MixedModel;
import org.vasomotion.trials.analysis.PowerCurve;
import org.vasomotion.trials.analysis.RepeatedMeasures;
import org.vasomotion.trials.analysis.WinRatio;
import org.vasomotion.trials.finding.Compared;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Trajectory;
import org.vasomotion.trials.outcome.ExpectedDeaths;
import org.vasomotion.trials.trial.TrialResult;

/// The findings as rows of a table.
final class ResultRows {

    private final Finding finding;
    private final int n;
    private final int nOther;
    private final List<ResultRow> rows = new ArrayList<>();

    private ResultRows(TrialResult result, Finding finding) {
        this.finding = finding;
        this.n = result.arm(0).size();
        this.nOther = result.arm(finding.other()).size();
    }

    static List<ResultRow> of(TrialResult result, Finding finding) {
        ResultRows rows = new ResultRows(result, finding);
        finding.compared().forEach(rows::compared);
        finding.trajectories().forEach(rows::trajectory);
        rows.expected();
        rows.deaths();
        rows.wins();
        rows.power();
        return rows.rows;
    }

    private void compared(Compared line) {
        row(line, "difference of means", line.means());
        row(line, "hodges-lehmann", line.locations());
    }

    private void row(Compared line, String method, Estimate estimate) {
        rows.add(new ResultRow(
                line.group(),
                line.label(),
                line.unitCode(),
                method,
                line.first().number(),
                line.other().number(),
                ResultRow.number(line.first().median()),
                ResultRow.number(line.other().median()),
                estimate));
    }

    private void trajectory(Trajectory trajectory) {
        RepeatedMeasures fit = trajectory.fit();
        for (RepeatedMeasures.Line line : fit.lines()) {
            String what = trajectory.label() + " at " + Numerals.of(line.hours()) + " h";
            model(trajectory, what, "mixed model, time", line.time());
            model(trajectory, what, "mixed model, arm by time", line.armByTime());
            model(trajectory, what, "mixed model, difference", line.difference());
        }
        Estimate whole = new Estimate(Double.NaN, Double.NaN, Double.NaN, fit.pOfArmByTime());
        rows.add(ResultRow.ofAll(
                trajectory.label(), trajectory.unitCode(), "mixed model, arm by time as a whole", n, nOther, whole));
        MixedModel.Spread spread = fit.spread();
        model(trajectory, trajectory.label(), "mixed model, sd of intercepts", ResultRow.bare(spread.intercept()));
        model(trajectory, trajectory.label(), "mixed model, sd of slopes per h", ResultRow.bare(spread.slope()));
        model(trajectory, trajectory.label(), "mixed model, residual sd", ResultRow.bare(spread.residual()));
    }

    private void model(Trajectory trajectory, String what, String method, Estimate estimate) {
        if (estimate.isKnown()) {
            rows.add(ResultRow.ofAll(what, trajectory.unitCode(), method, n, nOther, estimate));
        }
    }

    private void expected() {
        ExpectedDeaths expected = finding.expected();
        String first = ResultRow.number(expected.first().value());
        String other = ResultRow.number(expected.other().value());
        String what = "expected death in 28 d";
        rows.add(all(what, "first arm, all intervals", expected.first()).with(first, ""));
        rows.add(all(what, "other arm, all intervals", expected.other()).with("", other));
        rows.add(all(what, "difference, patients and coefficients", expected.difference())
                .with(first, other));
        rows.add(all(what, "difference beyond the scores at the start", expected.beyondStart()));
        rows.add(all(what, "difference, coefficients alone", expected.byCoefficients())
                .with(first, other));
    }

    private void deaths() {
        String first = finding.deaths().events() + "/" + finding.deaths().number();
        String other = finding.deaths().otherEvents() + "/" + finding.deaths().otherNumber();
        rows.add(all(
                        "death in 28 d, one draw",
                        "difference of risks",
                        finding.deaths().difference())
                .with(first, other));
        rows.add(all(
                        "death in 28 d, one draw",
                        "hazard ratio, cox",
                        finding.survival().hazardRatio())
                .with(first, other));
        Estimate logRank = new Estimate(
                Double.NaN, Double.NaN, Double.NaN, finding.survival().logRankP());
        rows.add(all("death in 28 d, one draw", "log-rank", logRank).with(first, other));
        rows.add(all(
                "lower hazard of death, one draw",
                "posterior probability, skeptical prior",
                ResultRow.bare(finding.benefit())));
    }

    private void wins() {
        WinRatio wins = finding.winRatio();
        rows.add(all("wins, one draw", "win ratio", wins.ratio()).with("" + wins.wins(), "" + wins.losses()));
        for (WinRatio.Component component : wins.components()) {
            rows.add(all("wins by " + component.name(), "count of pairs", Estimate.NONE)
                    .with("" + component.wins(), "" + component.losses()));
        }
        rows.add(all("ties", "count of pairs", ResultRow.bare((double) wins.ties())));
    }

    private void power() {
        for (PowerCurve.Point point : finding.power()) {
            rows.add(ResultRow.ofAll(
                    "days without support, of 28",
                    "1",
                    "power by simulation",
                    point.perArm(),
                    point.perArm(),
                    ResultRow.bare(point.power())));
        }
    }

    private ResultRow all(String what, String method, Estimate estimate) {
        return ResultRow.ofAll(what, "1", method, n, nOther, estimate);
    }
}
