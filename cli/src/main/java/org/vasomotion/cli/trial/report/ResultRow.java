package org.vasomotion.cli.trial.report;

import java.util.List;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.finding.Findings;

/// A finding as a row of `results.csv`.
///
/// @param group all patients, or a subgroup
/// @param what was compared
/// @param unit UCUM code
/// @param method by which
/// @param n of the first arm: patients, or those of a drawn trial
/// @param nOther of the other arm
/// @param first in the first arm
/// @param other in the other arm
record ResultRow(
        String group,
        String what,
        String unit,
        String method,
        long n,
        long nOther,
        String first,
        String other,
        Estimate estimate) {

    static final List<String> COLUMNS = List.of(
            "arm",
            "against",
            "group",
            "what",
            "unit",
            "method",
            "n",
            "n-other",
            "first",
            "other",
            "difference",
            "low",
            "high",
            "p");

    static ResultRow ofAll(String what, String unit, String method, long n, long nOther, Estimate estimate) {
        return new ResultRow(Findings.ALL, what, unit, method, n, nOther, "", "", estimate);
    }

    ResultRow with(String inFirst, String inOther) {
        return new ResultRow(group, what, unit, method, n, nOther, inFirst, inOther, estimate);
    }

    /// @param arm identifier of the first arm
    /// @param against of the other
    List<String> cells(String arm, String against) {
        return List.of(
                arm,
                against,
                group,
                what,
                unit,
                method,
                String.valueOf(n),
                String.valueOf(nOther),
                first,
                other,
                number(estimate.value()),
                number(estimate.low()),
                number(estimate.high()),
                number(estimate.pValue()));
    }

    static String number(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : "";
    }

    /// A number without an interval.
    static Estimate bare(double value) {
        return new Estimate(value, Double.NaN, Double.NaN, Double.NaN);
    }
}
