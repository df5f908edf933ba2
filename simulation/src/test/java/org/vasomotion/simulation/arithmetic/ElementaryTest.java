package org.vasomotion.simulation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Against `StrictMath`, and one lane against many.
class ElementaryTest {

    private static final int SAMPLES = 200_000;

    private static double worst(double low, double high, DoubleUnaryOperator error) {
        SplittableRandom random = new SplittableRandom(11);
        double worst = Math.max(error.applyAsDouble(low), error.applyAsDouble(high));
        for (int i = 0; i < SAMPLES; i++) {
            worst = Math.max(worst, error.applyAsDouble(low + (high - low) * random.nextDouble()));
        }
        return worst;
    }

    @Test
    void should_agree_with_strict_math_when_exponentials_are_taken() {
        assertThat(worst(-700, 700, x -> Math.abs(Elementary.exp(x) / StrictMath.exp(x) - 1)))
                .isLessThan(1e-15);
        assertThat(worst(-1, 1, x -> Math.abs(Elementary.exp(x) / StrictMath.exp(x) - 1)))
                .isLessThan(1e-15);
        assertThat(Elementary.exp(0)).isEqualTo(1);
    }

    @Test
    void should_agree_with_strict_math_when_logarithms_are_taken() {
        assertThat(worst(
                        1e-300,
                        2,
                        x -> Math.abs(Elementary.log(x) - StrictMath.log(x))
                                / Math.max(1, Math.abs(StrictMath.log(x)))))
                .isLessThan(1e-15);
        assertThat(worst(-600, 600, y -> {
                    double x = StrictMath.exp(y);
                    return Math.abs(Elementary.log(x) - StrictMath.log(x)) / Math.max(1, Math.abs(y));
                }))
                .isLessThan(1e-15);
        assertThat(worst(0, 1, y -> y == 0 ? 0 : Math.abs(Elementary.logOnePlus(y) / StrictMath.log1p(y) - 1)))
                .isLessThan(4e-15);
        assertThat(Elementary.log(1)).isZero();
    }

    @Test
    void should_agree_with_strict_math_when_functions_are_composed() {
        assertThat(worst(-600, 600, x -> Math.abs(Elementary.logistic(x) - 1 / (1 + StrictMath.exp(-x)))))
                .isLessThan(1e-15);
        assertThat(worst(1e-3, 50, x -> Math.abs(Elementary.pow(x, 1.6) / StrictMath.pow(x, 1.6) - 1)))
                .isLessThan(1e-14);
        assertThat(Elementary.clip(3, 0, 1)).isEqualTo(1);
    }

    @Test
    void should_have_the_same_bits_when_lanes_are_taken_together() {
        same(-650, 650, Elementary::exp, VectorElementary::exp);
        same(1e-9, 500, Elementary::log, VectorElementary::log);
        same(0, 1, Elementary::logOnePlus, VectorElementary::logOnePlus);
    }

    private static void same(double low, double high, DoubleUnaryOperator one, BiConsumer<double[], double[]> many) {
        SplittableRandom random = new SplittableRandom(13);
        double[] x = random.doubles(8 * 2000, low, high).toArray();
        double[] y = new double[x.length];
        many.accept(x, y);
        for (int i = 0; i < x.length; i++) {
            assertThat(y[i]).isEqualTo(one.applyAsDouble(x[i]));
        }
        many.accept(x, x);
        assertThat(x).as("written over itself").isEqualTo(y);
    }
}
