package org.vasomotion.simulation.sign;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// The standard normal distribution.
final class Normal {

    @Dimensionless
    private static final double ROOT_HALF_PI_INVERSE = 0.3989422804014327;

    private static final int TERMS = 60;

    @Dimensionless
    private static final double FAR = 6;

    private Normal() {}

    /// Probability of less than x: the series of odd powers near zero (Marsaglia 2004, J Stat Softw 11:4),
    /// a continued fraction far from it. Absolute error below 1e-14.
    @Dimensionless
    static double cumulative(double x) {
        double a = Math.abs(x);
        double upper = a > FAR ? farTail(a) : 0.5 - body(a);
        return x > 0 ? 1 - upper : upper;
    }

    @Dimensionless
    private static double body(double a) {
        double term = a;
        double sum = a;
        for (int i = 3; i < 3 + 2 * TERMS; i += 2) {
            term = term * a * a / i;
            sum += term;
        }
        return sum * density(a);
    }

    @Dimensionless
    private static double farTail(double a) {
        double fraction = a;
        for (int i = 20; i >= 1; i--) {
            fraction = a + i / fraction;
        }
        return density(a) / fraction;
    }

    @Dimensionless
    private static double density(double a) {
        return ROOT_HALF_PI_INVERSE * Elementary.exp(-Math.min(a * a / 2, 600));
    }
}
