package org.vasomotion.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

final class SquareRootTest {

    @Test
    void should_take_the_root_of_both_ends_when_given_an_interval() {
        assertThat(Operation.SQUARE_ROOT.apply(List.of(Interval.of(4, 9, Unit.ONE)), Unit.SQUARE_METRE))
                .isEqualTo(Interval.of(2, 3, Unit.SQUARE_METRE));
    }

    @Test
    void should_take_the_root_when_the_square_is_zero_or_unbounded() {
        Interval unbounded = Interval.of(0, Double.POSITIVE_INFINITY, Unit.ONE);
        assertThat(Operation.SQUARE_ROOT.apply(List.of(unbounded), Unit.ONE)).isEqualTo(unbounded);
    }

    @Test
    void should_refuse_when_the_square_may_be_negative() {
        List<Interval> square = List.of(Interval.of(-0.1, 9, Unit.ONE));
        assertThatThrownBy(() -> Operation.SQUARE_ROOT.apply(square, Unit.ONE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void should_refuse_when_there_are_two_operands() {
        Interval one = Interval.exactly(1, Unit.ONE);
        assertThatThrownBy(() -> Operation.SQUARE_ROOT.apply(List.of(one, one), Unit.ONE))
                .isInstanceOf(ArithmeticException.class);
    }
}
