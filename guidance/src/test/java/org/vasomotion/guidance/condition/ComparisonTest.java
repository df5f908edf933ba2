package org.vasomotion.guidance.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.IncompatibleUnitsException;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

final class ComparisonTest {

    private static final Quantity THREE_SECONDS = Quantity.of(3, Unit.SECOND);

    @ParameterizedTest
    @CsvSource({
        "BELOW, 2, 2.9, TRUE", "BELOW, 2, 3, UNKNOWN", "BELOW, 3, 4, FALSE",
        "AT_MOST, 2, 3, TRUE", "AT_MOST, 3, 4, UNKNOWN", "AT_MOST, 3.1, 4, FALSE",
        "ABOVE, 3.1, 4, TRUE", "ABOVE, 3, 4, UNKNOWN", "ABOVE, 2, 3, FALSE",
        "AT_LEAST, 3, 4, TRUE", "AT_LEAST, 2, 3, UNKNOWN", "AT_LEAST, 2, 2.9, FALSE"
    })
    void should_hold_for_all_none_or_some_when_the_value_is_a_range(
            Comparison comparison, double low, double high, Truth expected) {
        assertThat(comparison.holds(Interval.of(low, high, Unit.SECOND), THREE_SECONDS))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"BELOW, FALSE, <", "AT_MOST, TRUE, <=", "ABOVE, FALSE, >", "AT_LEAST, TRUE, >="})
    void should_count_the_bound_itself_when_its_sign_says_so(Comparison comparison, Truth expected, String sign) {
        assertThat(comparison.holds(Interval.exactly(3, Unit.SECOND), THREE_SECONDS))
                .isEqualTo(expected);
        assertThat(comparison.sign()).isEqualTo(sign);
    }

    @Test
    void should_compare_in_the_unit_of_the_value_when_the_bound_is_in_another() {
        Interval milliseconds = Interval.exactly(2900, Unit.MILLISECOND);
        assertThat(Comparison.BELOW.holds(milliseconds, THREE_SECONDS)).isEqualTo(Truth.TRUE);
        assertThatThrownBy(() -> Comparison.BELOW.holds(Interval.exactly(3, Unit.PERCENT), THREE_SECONDS))
                .isInstanceOf(IncompatibleUnitsException.class);
    }

    @Test
    void should_refuse_a_condition_when_its_bound_has_another_dimension() {
        Operand refill = new Operand.Measured(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of());
        assertThatThrownBy(() -> Condition.compare(
                        refill, Comparison.ABOVE, Quantity.of(3, Unit.PERCENT), Citation.proposal("test")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
