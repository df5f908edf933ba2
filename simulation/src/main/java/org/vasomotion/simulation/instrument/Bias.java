package org.vasomotion.simulation.instrument;

import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// What an observer, a probe or a catheter always does wrong in the same way.
///
/// @param factor on the true value
/// @param summand added afterwards, in the unit of the sign
@Api
public record Bias(
        @Dimensionless double factor, @Dimensionless double summand) {

    /// Right on average.
    public static final Bias NONE = new Bias(1, 0);

    /// One draw: two numbers, whatever the spread, so that streams stay in step.
    static Bias drawn(Spread spread, RandomGenerator chance) {
        double relative = chance.nextGaussian();
        double additive = chance.nextGaussian();
        return new Bias(Elementary.exp(spread.relative() * relative), spread.additive() * additive);
    }

    @Dimensionless
    double on(@Dimensionless double value) {
        return value * factor + summand;
    }
}
