package org.vasomotion.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

class PowerOperationTest {

    @Test
    void should_give_one_number_when_base_and_exponent_are_exact() {
        Interval result = power(Interval.exactly(10, Unit.ONE), Interval.exactly(-2, Unit.ONE));

        assertThat(result.exact().value()).isCloseTo(0.01, within(1e-15));
    }

    @Test
    void should_span_falling_and_rising_powers_when_the_base_passes_one() {
        Interval result = power(Interval.of(0.5, 2, Unit.ONE), Interval.of(-1, 3, Unit.ONE));

        assertThat(result).isEqualTo(Interval.of(0.125, 8, Unit.ONE));
    }

    @Test
    void should_reach_to_infinity_when_the_exponent_is_only_bounded_below() {
        Interval result = power(Interval.exactly(10, Unit.ONE), Interval.of(1, Double.POSITIVE_INFINITY, Unit.ONE));

        assertThat(result).isEqualTo(Interval.of(10, Double.POSITIVE_INFINITY, Unit.ONE));
    }

    @Test
    void should_stay_one_when_the_base_is_one_and_the_exponent_is_unbounded() {
        Interval anything = Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Unit.ONE);

        assertThat(power(Interval.exactly(1, Unit.ONE), anything)).isEqualTo(Interval.exactly(1, Unit.ONE));
    }

    @Test
    void should_refuse_when_the_base_may_be_zero() {
        Interval maybeZero = Interval.of(0, 2, Unit.ONE);

        assertThatThrownBy(() -> power(maybeZero, Interval.exactly(2, Unit.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0.0, 2.0]");
    }

    @Test
    void should_contain_the_power_of_inner_values_when_operands_are_intervals() {
        Random random = new Random(20_261_121);
        for (int i = 0; i < 2_000; i++) {
            double baseLow = 0.01 + random.nextDouble() * 3;
            double baseHigh = baseLow + random.nextDouble() * 3;
            double exponentLow = random.nextDouble() * 8 - 4;
            double exponentHigh = exponentLow + random.nextDouble() * 3;
            Interval result =
                    power(Interval.of(baseLow, baseHigh, Unit.ONE), Interval.of(exponentLow, exponentHigh, Unit.ONE));
            double base = baseLow + random.nextDouble() * (baseHigh - baseLow);
            double exponent = exponentLow + random.nextDouble() * (exponentHigh - exponentLow);

            assertThat(Math.pow(base, exponent))
                    .as("%s^%s", base, exponent)
                    .isBetween(result.low() * (1 - 1e-12), result.high() * (1 + 1e-12));
        }
    }

    private static Interval power(Interval base, Interval exponent) {
        return Operation.POWER.apply(List.of(base, exponent), Unit.ONE);
    }
}
