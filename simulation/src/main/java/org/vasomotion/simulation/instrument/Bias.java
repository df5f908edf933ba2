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
        double relative = scattered(spread.relative(), chance);
        double additive = scattered(spread.additive(), chance);
        return new Bias(Elementary.exp(relative), additive);
    }

    /// A number that would be multiplied by nothing need not be added up from its shocks.
    @Dimensionless
    private static double scattered(@Dimensionless double spread, RandomGenerator chance) {
        if (spread == 0 && chance instanceof FadingChance fading) {
            fading.pass();
            return 0;
        }
        return spread * chance.nextGaussian();
    }

    @Dimensionless
    double on(@Dimensionless double value) {
        return value * factor + summand;
    }
}
