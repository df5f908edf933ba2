package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.contract.Seeded;

class ExactSumTest {

    @Test
    void should_be_the_sum_to_the_last_digit_when_numbers_are_volumes() {
        for (int run = 0; run < 200; run++) {
            Seeded seeded = Seeded.of(run);
            List<Double> numbers = numbers(seeded);

            assertThat(sum(numbers).value()).as(seeded.reproducer()).isEqualTo(exactly(numbers));
        }
    }

    @Test
    void should_be_the_same_to_the_last_bit_when_parts_come_in_another_order_or_grouping() {
        for (int run = 0; run < 200; run++) {
            Seeded seeded = Seeded.of(run);
            List<Double> numbers = numbers(seeded);
            double inOrder = sum(numbers).value();
            Collections.shuffle(numbers, new Random(run));
            int cut = seeded.below(numbers.size());
            ExactSum grouped = sum(numbers.subList(0, cut));
            grouped.add(sum(numbers.subList(cut, numbers.size())));

            assertThat(grouped.value()).as(seeded.reproducer()).isEqualTo(inOrder);
        }
    }

    @Test
    void should_go_back_to_zero_when_all_is_taken_off_again() {
        ExactSum sum = sum(List.of(0.1, 1e9, 0.7, 3e-5));
        sum.add(sum(List.of(-0.7, -0.1, -3e-5, -1e9)));

        assertThat(sum.value()).isZero();
    }

    @Test
    void should_stay_below_zero_when_a_tiny_number_is_taken_off_nothing() {
        assertThat(sum(List.of(-0x1p-60)).value()).isEqualTo(-0x1p-60);
        assertThat(sum(List.of(-2.5)).value()).isEqualTo(-2.5);
    }

    @Test
    void should_be_infinite_when_a_part_is() {
        assertThat(sum(List.of(1.0, Double.POSITIVE_INFINITY, 2.0)).value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(sum(List.of(Double.NEGATIVE_INFINITY, 2.0)).value()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void should_hold_a_number_that_is_beyond_any_volume() {
        assertThat(sum(List.of(1e15, 1.0)).value()).isEqualTo(1e15 + 1);
        assertThat(sum(List.of(0x1p40)).value()).isEqualTo(0x1p40);
    }

    private static List<Double> numbers(Seeded seeded) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < 2 + seeded.below(200); i++) {
            double number = seeded.between(0, seeded.oneOf(List.of(0.5, 30.0, 1000.0, 40_000.0)));
            // A thousandth, as charts have, and never so small that its own last digit is finer than a step.
            numbers.add(Math.rint(number * 1000) / 1000);
        }
        return numbers;
    }

    private static ExactSum sum(List<Double> numbers) {
        ExactSum sum = new ExactSum();
        numbers.forEach(sum::add);
        return sum;
    }

    private static double exactly(List<Double> numbers) {
        return numbers.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
