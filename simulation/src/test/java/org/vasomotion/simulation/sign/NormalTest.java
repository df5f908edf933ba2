package org.vasomotion.simulation.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Abramowitz and Stegun, Handbook of Mathematical Functions, tables 26.1 and 26.2.
class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.5, 0.691462461274013",
        "1, 0.841344746068543",
        "2, 0.977249868051821",
        "3, 0.998650101968370",
        "-1, 0.158655253931457"
    })
    void should_agree_with_the_tables_when_near_the_middle(double x, double p) {
        assertThat(Normal.cumulative(x)).isCloseTo(p, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"-5, 2.866515718791939e-7", "-8, 6.220960574271785e-16"})
    void should_agree_with_the_tables_when_far_out(double x, double p) {
        assertThat(Normal.cumulative(x)).isCloseTo(p, Percentage.withPercentage(1e-5));
    }
}
