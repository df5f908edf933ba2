package org.vasomotion.trials.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.trials.study.Range;

class FisherTransformationTest {

    /// By hand: z = atanh r is 0.4118, 0.5361, 2.0923 and 0.5493, its standard error 1 / sqrt(n - 3).
    @ParameterizedTest
    @CsvSource({"0.39, 29, 0.03, 0.66", "-0.49, 35, -0.71, -0.19", "-0.97, 20, -0.99, -0.92", "0.5, 100, 0.34, 0.63"})
    void should_give_the_interval_when_a_correlation_was_found_in_so_many(
            double correlation, int number, double low, double high) {
        Range interval = FisherTransformation.interval(correlation, number);

        assertThat(interval.low()).isCloseTo(low, within(0.005));
        assertThat(interval.high()).isCloseTo(high, within(0.005));
    }

    @Test
    void should_call_it_beyond_only_when_chance_does_not_explain_the_distance() {
        assertThat(FisherTransformation.isBeyond(-0.85, -0.71, 200)).isTrue();
        assertThat(FisherTransformation.isBeyond(-0.72, -0.71, 200)).isFalse();
        assertThat(FisherTransformation.isBeyond(-0.5, -0.71, 200)).isFalse();
        assertThat(FisherTransformation.isBeyond(0.5, 0.1, 200)).isTrue();
    }

    @Test
    void should_refuse_when_there_is_no_interval() {
        assertThatThrownBy(() -> FisherTransformation.interval(0.3, 3)).hasMessageContaining("no interval");
        assertThatThrownBy(() -> FisherTransformation.interval(1, 30)).hasMessageContaining("no interval");
    }
}
