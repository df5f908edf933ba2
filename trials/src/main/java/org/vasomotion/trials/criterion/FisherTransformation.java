package org.vasomotion.trials.criterion;

import org.hipparchus.util.FastMath;
import org.vasomotion.model.Api;
import org.vasomotion.trials.study.Range;

/// Correlations on the scale on which their error is normal (Fisher 1921, Metron 1:3).
@Api
public final class FisherTransformation {

    /// Half the width of a 95 % interval of a normal distribution, and of its upper 95 %.
    private static final double TWO_SIDED = 1.959964;

    private static final double ONE_SIDED = 1.644854;
    private static final int LOST = 3;

    private FisherTransformation() {}

    /// Where a correlation may lie that was found in so many people: 95 % confidence interval.
    ///
    /// @throws IllegalArgumentException for three people or fewer, or for a correlation of 1 or beyond
    public static Range interval(double correlation, int number) {
        if (number <= LOST || !(FastMath.abs(correlation) < 1)) {
            throw new IllegalArgumentException("no interval for a correlation of " + correlation + " in " + number);
        }
        double half = TWO_SIDED / Math.sqrt(number - LOST);
        double z = FastMath.atanh(correlation);
        return new Range(FastMath.tanh(z - half), FastMath.tanh(z + half));
    }

    /// Whether a correlation in so many people lies further on its side of zero than another one in as
    /// many.
    static boolean isBeyond(double correlation, double other, int number) {
        double side = Math.signum(correlation);
        double apart = FastMath.atanh(correlation) - FastMath.atanh(other);
        return side * apart > ONE_SIDED * Math.sqrt(2.0 / (number - LOST));
    }
}
