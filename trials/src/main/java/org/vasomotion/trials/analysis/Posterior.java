package org.vasomotion.trials.analysis;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// What is believed of an effect after a trial: normal prior, normal likelihood (Spiegelhalter 2004, Bayesian
/// approaches to
/// clinical trials, section 3.6).
///
/// @param mean of the posterior, on the scale of the effect (the logarithm of a hazard ratio, a difference)
/// @param deviation standard deviation of the posterior
@Api
public record Posterior(
        @Dimensionless double mean, @Dimensionless double deviation) {

    @Dimensionless
    private static final double UPPER = 0.975;

    /// A prior that believes in nothing much: for a log hazard ratio, 95 % between a half and two.
    public static Posterior skepticalOfLogRatios() {
        return new Posterior(0, Math.log(2) / new NormalDistribution().inverseCumulativeProbability(UPPER));
    }

    /// This belief after an estimate.
    public Posterior after(@Dimensionless double estimate, @Dimensionless double standardError) {
        double prior = 1 / (deviation * deviation);
        double data = 1 / (standardError * standardError);
        return new Posterior((mean * prior + estimate * data) / (prior + data), Math.sqrt(1 / (prior + data)));
    }

    /// Probability that the effect is below a bound.
    @Dimensionless
    public double below(@Dimensionless double bound) {
        return new NormalDistribution(mean, deviation).cumulativeProbability(bound);
    }

    /// The 95 % interval, low and high.
    public double low() {
        return mean - new NormalDistribution().inverseCumulativeProbability(UPPER) * deviation;
    }

    public double high() {
        return mean + new NormalDistribution().inverseCumulativeProbability(UPPER) * deviation;
    }
}
