package org.vasomotion.simulation.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.population.Distribution.LogitNormal;
import org.vasomotion.simulation.population.Distribution.Lognormal;
import org.vasomotion.simulation.population.Distribution.Mixture;
import org.vasomotion.simulation.population.Distribution.Normal;
import org.vasomotion.simulation.population.Distribution.Uniform;

class DistributionTest {

    static Stream<Distribution> shapes() {
        return Stream.of(
                new Normal(1.5, 0.8),
                Lognormal.ofMean(0.9, 0.2),
                new LogitNormal(0.85, 0.7),
                new Uniform(-100, 350),
                new Mixture(0.35, 0, new Uniform(8, 22)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void should_never_fall_when_the_deviate_rises(Distribution distribution) {
        double before = distribution.at(-8);
        for (double z = -8; z <= 8; z += 0.01) {
            double now = distribution.at(z);
            assertThat(now).isFinite().isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void should_move_with_its_spread_when_shifted(Distribution distribution) {
        assertThat(distribution.moved(0, 0).at(0.7)).isCloseTo(distribution.at(0.7), within(1e-9));
        assertThat(distribution.moved(0.5, 0).at(1.2)).isGreaterThan(distribution.at(1.2));
    }

    /// n = 40,000 draws; the mean of a lognormal with coefficient of variation 0.2 is within 4 standard
    /// errors, alpha
    /// 6e-5.
    @Test
    void should_have_the_mean_it_was_made_with_when_lognormal() {
        Lognormal lognormal = Lognormal.ofMean(0.9, 0.2);
        double sum = 0;
        int n = 40_000;
        var random = RandomStream.of(5, 0, "mean");
        for (int i = 0; i < n; i++) {
            sum += lognormal.at(random.nextGaussian());
        }
        assertThat(sum / n).isCloseTo(0.9, within(4 * 0.9 * 0.2 / Math.sqrt(n)));
    }

    @Test
    void should_give_the_usual_to_most_when_mixed() {
        Mixture mixture = new Mixture(0.35, 0, new Uniform(8, 22));
        assertThat(mixture.at(0.38)).isZero();
        assertThat(mixture.at(0.40)).isBetween(8.0, 9.0);
        assertThat(mixture.at(6)).isCloseTo(22, within(0.1));
    }

    @Test
    void should_stay_inside_when_logit_normal() {
        LogitNormal share = new LogitNormal(0.3, 0.7);
        assertThat(share.at(0)).isCloseTo(0.3, within(1e-12));
        assertThat(share.at(30)).isLessThanOrEqualTo(1);
        assertThat(share.at(-30)).isGreaterThanOrEqualTo(0);
    }
}
