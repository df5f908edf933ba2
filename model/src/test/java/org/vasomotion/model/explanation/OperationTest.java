package org.vasomotion.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

class OperationTest {

    private static final int CASES = 2000;

    /// Points are computed with the operators of the language, not with the code under test. Rounding is monotone, so
    /// no tolerance is needed; adding zero turns a negative zero into the plain one that intervals have.
    @ParameterizedTest
    @EnumSource
    void should_hold_the_result_for_every_point_when_operands_are_intervals(Operation operation) {
        Seeded seeded = Seeded.of(14);
        for (int i = 0; i < CASES; i++) {
            List<Interval> operands = operands(operation, seeded);
            Interval result = operation.apply(operands, Unit.ONE);
            List<Double> points = operands.stream()
                    .map(operand -> pointInside(operand, seeded))
                    .toList();

            assertThat(ofPoints(operation, points) + 0.0)
                    .as("%s of %s at %s; %s", operation, operands, points, seeded.reproducer())
                    .isBetween(result.low(), result.high());
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_be_exact_when_all_operands_are_exact(Operation operation) {
        Seeded seeded = Seeded.of(15);
        for (int i = 0; i < CASES; i++) {
            boolean positive = operation == Operation.POWER || operation == Operation.SQUARE_ROOT;
            double first = positive ? seeded.between(0.1, 50) : seeded.between(-50, 50);
            List<Double> points =
                    operation == Operation.SQUARE_ROOT ? List.of(first) : List.of(first, seeded.between(1, 50));
            List<Interval> operands = points.stream()
                    .map(point -> Interval.exactly(point, Unit.ONE))
                    .toList();

            assertThat(operation.apply(operands, Unit.PERCENT))
                    .as(seeded.reproducer())
                    .isEqualTo(Interval.exactly(ofPoints(operation, points), Unit.PERCENT));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 2", "-2, 0", "0, 0"})
    void should_throw_when_the_divisor_may_be_zero(double low, double high) {
        List<Interval> operands = List.of(Interval.exactly(1, Unit.ONE), Interval.of(low, high, Unit.ONE));

        assertThatThrownBy(() -> Operation.QUOTIENT.apply(operands, Unit.ONE))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("zero");
    }

    @Test
    void should_be_zero_when_nothing_is_multiplied_by_an_unbounded_amount() {
        List<Interval> operands = List.of(Interval.exactly(0, Unit.ONE), unbounded());

        assertThat(Operation.PRODUCT.apply(operands, Unit.ONE)).isEqualTo(Interval.exactly(0, Unit.ONE));
    }

    @Test
    void should_reach_from_zero_upwards_when_both_sides_of_a_quotient_are_unbounded() {
        Interval fromOne = Interval.of(1, Double.POSITIVE_INFINITY, Unit.ONE);

        assertThat(Operation.QUOTIENT.apply(List.of(fromOne, fromOne), Unit.ONE))
                .isEqualTo(Interval.of(0, Double.POSITIVE_INFINITY, Unit.ONE));
    }

    @Test
    void should_stay_unbounded_when_an_unknown_amount_is_added_or_taken_away() {
        List<Interval> operands = List.of(Interval.exactly(1, Unit.ONE), unbounded());

        assertThat(Operation.SUM.apply(operands, Unit.ONE)).isEqualTo(unbounded());
        assertThat(Operation.DIFFERENCE.apply(operands, Unit.ONE)).isEqualTo(unbounded());
    }

    private static Interval unbounded() {
        return Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Unit.ONE);
    }

    private static List<Interval> operands(Operation operation, Seeded seeded) {
        if (operation == Operation.POWER) {
            return List.of(bounded(0.01, 10, seeded), bounded(-5, 5, seeded));
        }
        if (operation == Operation.SQUARE_ROOT) {
            return List.of(bounded(0, 100, seeded));
        }
        boolean isBinary = operation == Operation.DIFFERENCE || operation == Operation.QUOTIENT;
        int count = isBinary ? 2 : 1 + seeded.below(4);
        List<Interval> operands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isDivisor = operation == Operation.QUOTIENT && i == 1;
            operands.add(isDivisor ? awayFromZero(seeded) : anywhere(seeded));
        }
        return operands;
    }

    private static Interval anywhere(Seeded seeded) {
        double a = seeded.between(-100, 100);
        return switch (seeded.below(6)) {
            case 0 -> Interval.exactly(a, Unit.ONE);
            case 1 -> Interval.of(a, Double.POSITIVE_INFINITY, Unit.ONE);
            case 2 -> Interval.of(Double.NEGATIVE_INFINITY, a, Unit.ONE);
            case 3 -> Interval.of(Math.min(0, a), Math.max(0, a), Unit.ONE);
            default -> Interval.of(a, a + seeded.between(0, 100), Unit.ONE);
        };
    }

    private static Interval bounded(double least, double greatest, Seeded seeded) {
        double low = seeded.between(least, greatest);
        return Interval.of(low, seeded.between(low, greatest), Unit.ONE);
    }

    private static Interval awayFromZero(Seeded seeded) {
        double near = seeded.between(0.01, 10);
        double far = seeded.below(4) == 0 ? Double.POSITIVE_INFINITY : near + seeded.between(0, 100);
        return seeded.below(2) == 0 ? Interval.of(near, far, Unit.ONE) : Interval.of(-far, -near, Unit.ONE);
    }

    private static double pointInside(Interval interval, Seeded seeded) {
        double low = Math.max(interval.low(), -1e6);
        double high = Math.min(interval.high(), 1e6);
        return switch (seeded.below(4)) {
            case 0 -> low;
            case 1 -> high;
            default -> low == high ? low : seeded.between(low, high);
        };
    }

    private static double ofPoints(Operation operation, List<Double> points) {
        return switch (operation) {
            case SUM -> points.stream().reduce(0.0, Double::sum);
            case DIFFERENCE -> points.get(0) - points.get(1);
            case PRODUCT -> points.stream().skip(1).reduce(points.get(0), (a, b) -> a * b);
            case QUOTIENT -> points.get(0) / points.get(1);
            case POWER -> Math.pow(points.get(0), points.get(1));
            case SQUARE_ROOT -> Math.sqrt(points.get(0));
            case MAXIMUM -> points.stream().reduce(Double.NEGATIVE_INFINITY, Math::max);
            case MINIMUM -> points.stream().reduce(Double.POSITIVE_INFINITY, Math::min);
        };
    }
}
