package org.vasomotion.trials.analysis;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// A number with its 95 % confidence interval and the p value of no difference.
///
/// @param value in the unit of what was compared
/// @param low end of the interval
/// @param high end of the interval
@Api
public record Estimate(
        @Dimensionless double value,
        @Dimensionless double low,
        @Dimensionless double high,
        @Dimensionless double pValue) {

    /// One of nothing: fewer than two on a side.
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    public boolean isKnown() {
        return Double.isFinite(value);
    }
}
