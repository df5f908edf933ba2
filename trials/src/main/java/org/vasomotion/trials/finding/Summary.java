package org.vasomotion.trials.finding;

import org.hipparchus.stat.descriptive.rank.Percentile;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How something is spread in an arm.
///
/// @param number of patients in whom it could be read
@Api
public record Summary(
        int number,
        @Dimensionless double median,
        @Dimensionless double lowerQuartile,
        @Dimensionless double upperQuartile) {

    /// Of these values; no numbers where there are none.
    public static Summary of(double[] values) {
        if (values.length == 0) {
            return new Summary(0, Double.NaN, Double.NaN, Double.NaN);
        }
        Percentile percentile = new Percentile();
        percentile.setData(values);
        return new Summary(values.length, percentile.evaluate(50), percentile.evaluate(25), percentile.evaluate(75));
    }
}
