package org.vasomotion.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.model.contract.Seeded;

/// Law L11: conversions come back, and a detour through a third unit changes nothing.
class ConversionLawTest {

    private static final int VALUES = 20;
    private static final double RELATIVE = 1e-12;

    private final Seeded seeded = Seeded.of(11);

    @ParameterizedTest
    @EnumSource
    void should_come_back_when_converted_there_and_back(Dimension dimension) {
        List<Unit> units = unitsOf(dimension);
        for (Unit from : units) {
            for (Unit to : units) {
                for (double value : values()) {
                    double back = Quantity.of(value, from).in(to).valueIn(from);

                    assertThat(back)
                            .as("%s %s through %s; %s", value, from, to, seeded.reproducer())
                            .isCloseTo(value, within(tolerance(value)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_arrive_at_the_same_value_when_converted_through_a_third_unit(Dimension dimension) {
        List<Unit> units = unitsOf(dimension);
        for (Unit first : units) {
            for (Unit second : units) {
                for (Unit third : units) {
                    for (double value : values()) {
                        double straight = Quantity.of(value, first).valueIn(third);
                        double detour = Quantity.of(value, first).in(second).valueIn(third);

                        assertThat(detour)
                                .as("%s %s through %s to %s; %s", value, first, second, third, seeded.reproducer())
                                .isCloseTo(straight, within(tolerance(straight)));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_keep_the_order_when_both_are_converted(Dimension dimension) {
        for (Unit from : unitsOf(dimension)) {
            for (Unit to : unitsOf(dimension)) {
                Quantity less = Quantity.of(seeded.between(-100, 0), from);
                Quantity more = Quantity.of(seeded.between(1, 100), from);

                assertThat(less.in(to)).as(seeded.reproducer()).isLessThan(more);
            }
        }
    }

    /// An offset shifts the scale, so the tolerance is relative to the size of the scale and not only of the value.
    private static double tolerance(double value) {
        return RELATIVE * Math.max(Math.abs(value), 100);
    }

    private double[] values() {
        double[] values = new double[VALUES];
        Arrays.setAll(values, index -> seeded.between(-1, 1) * Math.pow(10, index % 7 - 2));
        return values;
    }

    private static List<Unit> unitsOf(Dimension dimension) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.dimension() == dimension)
                .toList();
    }
}
