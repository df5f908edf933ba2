package org.vasomotion.trials.study;

import java.time.Duration;
import org.vasomotion.model.Api;

/// A variable, of whom, and when.
///
/// @param arm empty at the baseline, which all arms share
/// @param at after the baseline
@Api
public record Point(String variable, String cohort, String arm, Duration at) {

    public static Point baseline(String variable, String cohort) {
        return new Point(variable, cohort, "", Duration.ZERO);
    }

    public boolean isBaseline() {
        return at.isZero();
    }

    /// The same patients at their baseline.
    public Point baseline() {
        return baseline(variable, cohort);
    }
}
