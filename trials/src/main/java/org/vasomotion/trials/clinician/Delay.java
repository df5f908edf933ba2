package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How long something takes: lognormal, so that now and then it takes long.
///
/// @param median the usual time
/// @param spread standard deviation of its logarithm; zero is always the median
@Api
public record Delay(Duration median, @Dimensionless double spread) {

    public Delay {
        if (median.isNegative() || !(spread >= 0)) {
            throw new IllegalArgumentException("a delay has a median of zero or more, and a spread of zero or more");
        }
    }

    /// One draw, to whole seconds.
    Duration drawn(RandomGenerator chance) {
        double factor = Math.exp(spread * chance.nextGaussian());
        return Duration.ofSeconds(Math.round(median.toSeconds() * factor));
    }
}
