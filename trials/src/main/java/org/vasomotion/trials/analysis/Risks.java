package org.vasomotion.trials.analysis;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Shares of two arms to whom something happened.
///
/// @param events in the first arm
/// @param number in the first arm
/// @param otherEvents in the second arm
/// @param otherNumber in the second arm
@Api
public record Risks(int events, int number, int otherEvents, int otherNumber) {

    @Dimensionless
    private static final double CONFIDENCE = 0.95;

    /// Difference of the shares, the first less the second, by method 10 of Newcombe 1998
    /// (10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I); p by the pooled normal test.
    public Estimate difference() {
        if (number == 0 || otherNumber == 0) {
            return Estimate.NONE;
        }
        double one = (double) events / number;
        double other = (double) otherEvents / otherNumber;
        ConfidenceInterval first = BinomialProportion.getWilsonScoreInterval(number, one, CONFIDENCE);
        ConfidenceInterval second = BinomialProportion.getWilsonScoreInterval(otherNumber, other, CONFIDENCE);
        double below = Math.hypot(one - first.getLowerBound(), second.getUpperBound() - other);
        double above = Math.hypot(first.getUpperBound() - one, other - second.getLowerBound());
        return new Estimate(one - other, one - other - below, one - other + above, pValue(one, other));
    }

    private double pValue(@Dimensionless double one, @Dimensionless double other) {
        double pooled = (double) (events + otherEvents) / (number + otherNumber);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / number + 1.0 / otherNumber));
        return error == 0 ? 1 : 2 * (1 - new NormalDistribution().cumulativeProbability(Math.abs(one - other) / error));
    }
}
