package org.vasomotion.cli.trial.report;

import java.util.Locale;
import org.vasomotion.cli.study.report.Digits;
import org.vasomotion.trials.analysis.Estimate;
import org.vasomotion.trials.finding.Summary;

/// Numbers for people: three digits.
final class Numerals {

    private static final double SMALL_P = 0.001;
    private static final double PERCENT = 100;

    private Numerals() {}

    static String of(double value) {
        return Digits.of(value);
    }

    /// `0.31 (-0.2 to 0.8)`.
    static String of(Estimate estimate) {
        return estimate.isKnown()
                ? of(estimate.value()) + " (" + of(estimate.low()) + " to " + of(estimate.high()) + ")"
                : "none";
    }

    /// The same of a share, in percentage points.
    static String points(Estimate estimate) {
        return of(new Estimate(
                PERCENT * estimate.value(), PERCENT * estimate.low(), PERCENT * estimate.high(), estimate.pValue()));
    }

    static String of(Summary summary) {
        return summary.number() == 0
                ? "none"
                : of(summary.median()) + " [" + of(summary.lowerQuartile()) + " to " + of(summary.upperQuartile())
                        + "]";
    }

    static String pValue(double p) {
        if (!Double.isFinite(p)) {
            return "";
        }
        return p < SMALL_P ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }
}
