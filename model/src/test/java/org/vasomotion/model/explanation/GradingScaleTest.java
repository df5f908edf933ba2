package org.vasomotion.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.GradingScale.Direction;
import org.vasomotion.model.explanation.GradingScale.Step;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

class GradingScaleTest {

    private static final Citation SOFA = Citation.unverified("Vincent, Intensive Care Med 1996;22:707, platelets");

    private static final GradingScale PLATELETS =
            new GradingScale(List.of(below(20, 4), below(50, 3), below(100, 2), below(150, 1)), 0, SOFA);

    private static final GradingScale LACTATE = new GradingScale(
            List.of(
                    new Step(Direction.ABOVE, Quantity.of(4, Unit.MILLIMOLE_PER_LITRE), 2),
                    new Step(Direction.AT_LEAST, Quantity.of(2, Unit.MILLIMOLE_PER_LITRE), 1)),
            0,
            SOFA);

    @ParameterizedTest
    @CsvSource({"10, 4", "20, 3", "49.9, 3", "50, 2", "100, 1", "149, 1", "150, 0", "400, 0"})
    void should_take_the_first_row_that_holds_when_graded(double platelets, int points) {
        assertThat(PLATELETS.grade(Interval.exactly(platelets, Unit.THOUSAND_PER_MICROLITRE)))
                .isEqualTo(Interval.exactly(points, Unit.SCORE_POINT));
    }

    @ParameterizedTest
    @CsvSource({"1.9, 0", "2, 1", "4, 1", "4.1, 2"})
    void should_tell_above_from_at_least_when_the_value_is_the_bound(double lactate, int points) {
        assertThat(LACTATE.grade(Interval.exactly(lactate, Unit.MILLIMOLE_PER_LITRE)))
                .isEqualTo(Interval.exactly(points, Unit.SCORE_POINT));
    }

    @Test
    void should_tell_at_most_from_below_when_the_value_is_the_bound() {
        GradingScale refill =
                new GradingScale(List.of(new Step(Direction.AT_MOST, Quantity.of(3, Unit.SECOND), 0)), 1, SOFA);

        assertThat(refill.grade(Interval.exactly(3, Unit.SECOND))).isEqualTo(Interval.exactly(0, Unit.SCORE_POINT));
        assertThat(refill.grade(Interval.above(Quantity.of(3, Unit.SECOND))))
                .isEqualTo(Interval.exactly(1, Unit.SCORE_POINT));
    }

    @Test
    void should_bound_the_points_when_the_value_is_only_bounded() {
        assertThat(PLATELETS.grade(Interval.of(40, 120, Unit.THOUSAND_PER_MICROLITRE)))
                .isEqualTo(Interval.of(1, 3, Unit.SCORE_POINT));
        assertThat(PLATELETS.grade(Interval.below(Quantity.of(20, Unit.THOUSAND_PER_MICROLITRE))))
                .isEqualTo(Interval.exactly(4, Unit.SCORE_POINT));
    }

    @Test
    void should_compare_amounts_when_the_value_is_in_another_unit() {
        assertThat(LACTATE.grade(Interval.exactly(5000, Unit.MICROMOLE_PER_LITRE)))
                .isEqualTo(Interval.exactly(2, Unit.SCORE_POINT));
    }

    private static Step below(double platelets, int points) {
        return new Step(Direction.BELOW, Quantity.of(platelets, Unit.THOUSAND_PER_MICROLITRE), points);
    }
}
