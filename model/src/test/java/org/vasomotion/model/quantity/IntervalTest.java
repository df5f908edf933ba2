package org.vasomotion.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final Quantity THREE_SECONDS = Quantity.of(3, Unit.SECOND);

    @Test
    void should_not_hold_its_bound_when_open() {
        assertThat(Interval.above(THREE_SECONDS).contains(THREE_SECONDS)).isFalse();
        assertThat(Interval.above(THREE_SECONDS).contains(Quantity.of(3.01, Unit.SECOND)))
                .isTrue();
        assertThat(Interval.below(THREE_SECONDS).contains(THREE_SECONDS)).isFalse();
        assertThat(Interval.below(THREE_SECONDS).contains(Quantity.of(2.99, Unit.SECOND)))
                .isTrue();
    }

    @Test
    void should_hold_its_bound_when_closed() {
        assertThat(Interval.atLeast(THREE_SECONDS).contains(THREE_SECONDS)).isTrue();
        assertThat(Interval.atLeast(THREE_SECONDS).contains(Quantity.of(2.99, Unit.SECOND)))
                .isFalse();
        assertThat(Interval.atMost(THREE_SECONDS).contains(THREE_SECONDS)).isTrue();
        assertThat(Interval.atMost(THREE_SECONDS).contains(Quantity.of(3.01, Unit.SECOND)))
                .isFalse();
    }

    @Test
    void should_compare_amounts_when_the_quantity_is_in_another_unit() {
        Interval normal = Interval.of(35, 45, Unit.MILLIMETRE_OF_MERCURY);

        assertThat(normal.contains(Quantity.of(5.3, Unit.KILOPASCAL))).isTrue();
        assertThat(normal.contains(Quantity.of(6.5, Unit.KILOPASCAL))).isFalse();
        assertThat(normal.contains(Interval.of(4.8, 5.8, Unit.KILOPASCAL))).isTrue();
        assertThat(normal.contains(Interval.of(4.8, 6.5, Unit.KILOPASCAL))).isFalse();
        assertThat(normal.contains(Interval.of(4.0, 5.8, Unit.KILOPASCAL))).isFalse();
    }

    @Test
    void should_be_exact_when_both_ends_are_the_same() {
        Interval exact = Interval.exactly(THREE_SECONDS);

        assertThat(exact.isExact()).isTrue();
        assertThat(exact.exact()).isEqualTo(THREE_SECONDS);
        assertThat(exact).hasToString("3.0 s");
        assertThat(Interval.exactly(3, Unit.SECOND)).isEqualTo(exact);
    }

    @Test
    void should_have_no_exact_value_when_it_is_wider() {
        Interval bounded = Interval.of(2, 3, Unit.SECOND);

        assertThat(bounded.isExact()).isFalse();
        assertThat(bounded).hasToString("[2.0, 3.0] s");
        assertThatIllegalStateException().isThrownBy(bounded::exact).withMessageContaining("[2.0, 3.0] s");
    }

    @Test
    void should_be_the_same_interval_when_zero_is_negative() {
        assertThat(Interval.of(-1, -0.0, Unit.SECOND)).isEqualTo(Interval.of(-1, 0, Unit.SECOND));
        assertThat(Interval.of(-0.0, 1, Unit.SECOND)).isEqualTo(Interval.of(0, 1, Unit.SECOND));
    }

    @Test
    void should_keep_what_is_common_when_two_intersect() {
        Interval first = Interval.of(60, 90, Unit.SECOND);
        Interval second = Interval.of(1.25, 2, Unit.MINUTE);

        assertThat(first.intersect(second)).isEqualTo(Interval.of(75, 90, Unit.SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> first.intersect(Interval.of(2, 3, Unit.MINUTE)));
    }

    @Test
    void should_stay_open_ended_when_converted() {
        Interval minutes = Interval.atLeast(Quantity.of(120, Unit.SECOND)).in(Unit.MINUTE);

        assertThat(minutes).isEqualTo(Interval.of(2, Double.POSITIVE_INFINITY, Unit.MINUTE));
        assertThat(minutes.in(Unit.MINUTE)).isSameAs(minutes);
        assertThatThrownBy(() -> minutes.in(Unit.PERCENT)).isInstanceOf(IncompatibleUnitsException.class);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "NaN, 2", "1, NaN", "Infinity, Infinity", "-Infinity, -Infinity"})
    void should_refuse_when_no_number_lies_inside(double low, double high) {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(low, high, Unit.SECOND));
    }

    @Test
    void should_hold_everything_when_open_on_both_sides() {
        Interval unknown = Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Unit.SECOND);

        assertThat(unknown.contains(Interval.above(THREE_SECONDS))).isTrue();
        assertThat(unknown.contains(Interval.below(THREE_SECONDS))).isTrue();
    }
}
