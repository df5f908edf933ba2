package org.vasomotion.trials.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutcomeModelTest {

    private static double mortality(double score) {
        return 1 / (1 + Math.exp(-OutcomeModel.byScore(score)));
    }

    /// Song 2021, 10.3390/jcm10030495: 17.2, 20.8, 33.3, 54.6 and 70.0 % in five bands of the score.
    @Test
    void should_give_the_published_mortality_in_the_middle_of_each_band() {
        assertThat(mortality(2.5)).isCloseTo(0.172, within(1e-9));
        assertThat(mortality(10.5)).isCloseTo(0.208, within(1e-9));
        assertThat(mortality(23)).isCloseTo(0.333, within(1e-9));
        assertThat(mortality(38)).isCloseTo(0.546, within(1e-9));
        assertThat(mortality(60)).isCloseTo(0.700, within(1e-9));
    }

    @Test
    void should_never_fall_with_the_score_nor_leave_what_was_published() {
        double before = 0;
        for (double score = 0; score < 300; score += 0.5) {
            double now = mortality(score);
            assertThat(now).isGreaterThanOrEqualTo(before).isBetween(0.1719, 0.7001);
            before = now;
        }
    }

    @Test
    void should_say_of_every_coefficient_where_it_comes_from() {
        assertThat(OutcomeModel.standard().coefficients()).allSatisfy(coefficient -> {
            assertThat(coefficient.source()).isNotBlank();
            assertThat(coefficient.perUnit()).isPositive();
            assertThat(coefficient.deviation()).isPositive();
        });
    }
}
