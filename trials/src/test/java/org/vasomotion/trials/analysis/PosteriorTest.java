package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PosteriorTest {

    @Test
    void should_lie_half_way_when_prior_and_trial_know_as_much() {
        Posterior posterior = new Posterior(0, 1).after(1, 1);

        assertThat(posterior.mean()).isCloseTo(0.5, within(1e-12));
        assertThat(posterior.deviation()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    /// The hazard ratio of ANDROMEDA-SHOCK, 0.75 (0.55 to 1.02; 10.1001/jama.2019.0071), read as normal on
    /// its logarithm: with hardly any prior the probability of benefit is one less half of the published p
    /// of 0.06.
    @Test
    void should_agree_with_the_trial_when_the_prior_says_nothing() {
        double error = (Math.log(1.02) - Math.log(0.55)) / (2 * 1.95996);
        Posterior posterior = new Posterior(0, 100).after(Math.log(0.75), error);

        assertThat(posterior.below(0)).isCloseTo(0.97, within(0.005));
        assertThat(Math.exp(posterior.high())).isCloseTo(1.02, within(0.01));
        assertThat(Posterior.skepticalOfLogRatios().after(Math.log(0.75), error).below(0))
                .isLessThan(0.97)
                .isGreaterThan(0.9);
    }

    /// Uniform against uniform moved by 0.2, 400 draws, seed 3; by Noether 1987
    /// (10.1080/01621459.1987.10478478) 50 in each arm find it with a power of about 0.94: P(X > Y) is
    /// 0.68.
    @Test
    void should_find_more_the_larger_a_trial_is() {
        double[] one = IntStream.range(0, 1000).mapToDouble(i -> i / 1000.0).toArray();
        double[] other =
                IntStream.range(0, 1000).mapToDouble(i -> i / 1000.0 + 0.2).toArray();
        double large = PowerCurve.at(50, one, other, 3).power();

        assertThat(PowerCurve.at(10, one, other, 3).power()).isLessThan(large);
        assertThat(large).isBetween(0.85, 0.98);
        assertThat(PowerCurve.at(50, one, one, 3).power()).isBetween(0.01, 0.09);
    }
}
