package org.vasomotion.cli.trial.report;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.analysis.PowerCurve;
import org.vasomotion.trials.analysis.WinRatio;
import org.vasomotion.trials.finding.Compared;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.outcome.ExpectedDeaths;
import org.vasomotion.trials.trial.TrialResult;

/// The findings as rows of a table.
final class ResultRows {

    private final TrialResult result;
    private final Finding finding;
    private final List<List<String>> rows = new ArrayList<>();

    private ResultRows(TrialResult result, Finding finding) {
        this.result = result;
        this.finding = finding;
    }

    static List<List<String>> of(TrialResult result, Finding finding) {
        ResultRows rows = new ResultRows(result, finding);
        finding.compared().forEach(rows::compared);
        rows.outcomes();
        return rows.rows;
    }

    private void compared(Compared line) {
        String first = number(line.first().median());
        String other = number(line.other().median());
        row(line.group(), line.label(), line.unitCode(), "difference of means", first, other, line.means());
        row(line.group(), line.label(), line.unitCode(), "hodges-lehmann", first, other, line.locations());
    }

    private void outcomes() {
        expected();
        String first = finding.deaths().events() + "/" + finding.deaths().number();
        String other = finding.deaths().otherEvents() + "/" + finding.deaths().otherNumber();
        row(
                Findings.ALL,
                "death in 28 d, one draw",
                "1",
                "difference of risks",
                first,
                other,
                finding.deaths().difference());
        row(
                Findings.ALL,
                "death in 28 d, one draw",
                "1",
                "hazard ratio, cox",
                first,
                other,
                finding.survival().hazardRatio());
        row(
                Findings.ALL,
                "lower hazard of death, one draw",
                "1",
                "posterior probability, skeptical prior",
                "",
                "",
                new Estimate(finding.benefit(), Double.NaN, Double.NaN, Double.NaN));
        WinRatio wins = finding.winRatio();
        row(Findings.ALL, "wins, one draw", "1", "win ratio", "" + wins.wins(), "" + wins.losses(), wins.ratio());
        for (WinRatio.Component component : wins.components()) {
            row(
                    Findings.ALL,
                    "wins by " + component.name(),
                    "1",
                    "count",
                    "" + component.wins(),
                    "" + component.losses(),
                    Estimate.NONE);
        }
        for (PowerCurve.Point point : finding.power()) {
            String size = String.valueOf(point.perArm());
            row(
                    Findings.ALL,
                    "days without support, of 28",
                    "1",
                    "power by simulation",
                    size,
                    size,
                    new Estimate(point.power(), Double.NaN, Double.NaN, Double.NaN));
        }
    }

    private void expected() {
        ExpectedDeaths expected = finding.expected();
        String first = number(expected.first().value());
        String other = number(expected.other().value());
        String what = "expected death in 28 d";
        row(Findings.ALL, what, "1", "first arm, all intervals", first, "", expected.first());
        row(Findings.ALL, what, "1", "other arm, all intervals", "", other, expected.other());
        row(Findings.ALL, what, "1", "difference, patients and coefficients", first, other, expected.difference());
        row(Findings.ALL, what, "1", "difference beyond the scores at the start", "", "", expected.beyondStart());
        row(Findings.ALL, what, "1", "difference, coefficients alone", first, other, expected.byCoefficients());
    }

    private void row(
            String group, String what, String unit, String method, String first, String other, Estimate estimate) {
        rows.add(List.of(
                result.trial().arms().getFirst().id(),
                result.trial().arms().get(finding.other()).id(),
                group,
                what,
                unit,
                method,
                first,
                other,
                number(estimate.value()),
                number(estimate.low()),
                number(estimate.high()),
                number(estimate.pValue())));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : "";
    }
}
