package org.vasomotion.interop.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

class QuantityWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1.09784, 1.0978, 1.1",
        "1.65571, 1.6557, 1.66",
        "1672.66, 1672.7, 1673",
        "123456, 123456, 123456",
        "0.0512345, 0.051235, 0.0512",
        "-4.0049, -4.0049, -4",
        "0, 0, 0"
    })
    void should_keep_all_digits_before_the_point_and_fewer_behind_it_when_brief(
            double value, String full, String brief) {
        Interval interval = new Interval(value, value, Unit.SCORE_POINT);

        assertThat(QuantityWords.of(interval)).isEqualTo(full);
        assertThat(QuantityWords.brief(interval)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({"2.00049, 3.14159, 2 to 3.14 mmHg", "-Infinity, 3.14159, at most 3.14 mmHg"})
    void should_say_both_ends_when_only_bounds_are_known(double low, double high, String words) {
        assertThat(QuantityWords.brief(new Interval(low, high, Unit.MILLIMETRE_OF_MERCURY)))
                .isEqualTo(words);
    }
}
