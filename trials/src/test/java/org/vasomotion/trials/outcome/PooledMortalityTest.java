package org.vasomotion.trials.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PooledMortalityTest {

    /// Worked by hand: weights 243.1, 5.310, 16.15 and 62.92; Q 121.3; variance between studies 0.882; weights then
    /// 1.129, 0.934, 1.059 and 1.114.
    @Test
    void should_be_the_mean_of_dersimonian_and_laird_for_the_studies_for_calibration() {
        PooledMortality pooled = PooledMortality.of(CountedDeaths.CALIBRATION);

        assertThat(pooled.logOdds()).isCloseTo(-0.982, within(0.002));
        assertThat(pooled.standardError()).isCloseTo(0.486, within(0.001));
        assertThat(pooled.betweenStudies()).isCloseTo(0.939, within(0.001));
        assertThat(pooled.mortality()).isCloseTo(0.272, within(0.001));
    }

    @Test
    void should_be_the_common_mean_when_studies_agree() {
        List<CountedDeaths> same =
                List.of(new CountedDeaths("one", "", 20, 100), new CountedDeaths("other", "", 40, 200));

        PooledMortality pooled = PooledMortality.of(same);

        assertThat(pooled.mortality()).isCloseTo(0.2, within(1e-12));
        assertThat(pooled.betweenStudies()).isZero();
        assertThat(pooled.standardError())
                .isCloseTo(Math.sqrt(1 / (1 / (1.0 / 20 + 1.0 / 80) + 1 / (1.0 / 40 + 1.0 / 160))), within(1e-12));
    }
}
