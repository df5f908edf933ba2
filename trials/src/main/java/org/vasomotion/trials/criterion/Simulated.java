package org.vasomotion.trials.criterion;

import org.vasomotion.model.Api;

/// A number that a verdict rests on.
@Api
public record Simulated(What what, double value) {

    /// Which number.
    public enum What {
        MEDIAN,
        /// Median of the p values of resampled cohorts.
        MEDIAN_P,
        /// Share of resampled cohorts with p below 0.05, in percent.
        SIGNIFICANT_SHARE,
        /// Largest median change that counts as none.
        MOST_CHANGE,
        FIGURE,
        SPREAD,
        /// Simulated over published.
        SPREAD_RATIO,
        CORRELATION,
        /// What errors of reading alone give.
        CORRELATION_OF_ERRORS
    }
}
