package org.vasomotion.simulation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.instrument.MeasurementError.Numeric;
import org.vasomotion.simulation.instrument.MeasurementError.Observer;
import org.vasomotion.simulation.sign.Sign;

/// Statistics with n = 20,000 draws each. A standard deviation estimated from n normal numbers has a relative
/// standard error of 1/sqrt(2n) = 0.5 %; 2.5 % are five of them, alpha 6e-7.
class MeasurementErrorTest {

    private static final int DRAWS = 20_000;
    private static final double FIVE_ERRORS = 0.025;
    private static final long SEED = 20_261_126;

    private static RandomGenerator stream(String purpose) {
        return RandomStream.of(SEED, 0, purpose);
    }

    private static double[] draws(DoubleSupplier draw) {
        double[] values = new double[DRAWS];
        Arrays.setAll(values, _ -> draw.getAsDouble());
        return values;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }

    /// Rounding to whole mmHg adds 1/12 to the variance.
    @Test
    void should_scatter_as_said_when_pressure_is_read_again() {
        RandomGenerator chance = stream("pressure");
        Observer line = StandardErrors.of(Sign.MEAN_ARTERIAL_PRESSURE).observer(stream("line"));
        double[] read = draws(() -> line.observed(65, chance));

        assertThat(mean(read)).as("seed %d", SEED).isCloseTo(65, within(5 * 2.52 / Math.sqrt(DRAWS)));
        assertThat(deviation(read) / Math.sqrt(2.5 * 2.5 + 1.0 / 12)).isCloseTo(1, within(FIVE_ERRORS));
    }

    @Test
    void should_scatter_in_proportion_when_lactate_is_high() {
        RandomGenerator chance = stream("lactate");
        Observer laboratory = StandardErrors.of(Sign.LACTATE).observer(stream("laboratory"));

        assertThat(deviation(draws(() -> laboratory.observed(10, chance))) / 0.4)
                .isCloseTo(1, within(FIVE_ERRORS));
        assertThat(deviation(draws(() -> laboratory.observed(2, chance))) / Math.sqrt(0.08 * 0.08 + 0.01 / 12))
                .isCloseTo(1, within(FIVE_ERRORS));
    }

    /// Within an observer 0.1 s and rounding; between observers log-SD 0.10, which makes two of them differ
    /// by 0.14.
    @Test
    void should_differ_between_observers_more_than_within_one_when_refill_is_timed() {
        RandomGenerator chance = stream("refill");
        MeasurementError error = StandardErrors.refillByGlassSlide();
        Observer one = error.observer(stream("nurse"));
        double[] within = draws(() -> one.observed(4, chance));
        double[] biases = draws(() -> Math.log(error.observer(chance).bias().factor()));

        assertThat(deviation(within) / Math.sqrt(0.01 + 0.01 / 12)).isCloseTo(1, within(FIVE_ERRORS));
        assertThat(mean(within)).isCloseTo(4 * one.bias().factor(), within(5 * 0.11 / Math.sqrt(DRAWS)));
        assertThat(deviation(biases) / 0.10).isCloseTo(1, within(FIVE_ERRORS));
        assertThat(deviation(biases))
                .isLessThan(deviation(draws(() -> Math.log(
                        StandardErrors.refillByEye().observer(chance).bias().factor()))));
    }

    @Test
    void should_read_halves_and_tenths_when_refill_is_estimated_or_timed() {
        RandomGenerator chance = stream("rounding");
        Observer eye = StandardErrors.refillByEye().observer(chance);
        Observer slide = StandardErrors.refillByGlassSlide().observer(chance);

        assertThat(Arrays.stream(draws(() -> eye.observed(3.3, chance))))
                .allMatch(value -> value * 2 == Math.rint(value * 2));
        assertThat(Arrays.stream(draws(() -> slide.observed(3.3, chance))))
                .allMatch(value -> value == Math.rint(value * 10) / 10);
    }

    /// 12 % of grades are one off: standard error sqrt(0.12 0.88 / n) = 0.0023, five of them 0.0115, alpha
    /// 6e-7.
    @Test
    void should_take_a_score_for_its_neighbour_when_mottling_is_scored() {
        RandomGenerator chance = stream("mottling");
        Observer nurse = StandardErrors.of(Sign.MOTTLING_SCORE).observer(chance);
        double[] scores = draws(() -> nurse.observed(3, chance));

        assertThat(scores).containsOnly(2, 3, 4);
        assertThat(Arrays.stream(scores).filter(score -> score != 3).count() / (double) DRAWS)
                .isCloseTo(0.12, within(0.0115));
        assertThat(draws(() -> nurse.observed(5, chance))).containsOnly(4, 5);
    }

    @ParameterizedTest
    @EnumSource
    void should_stay_on_the_scale_when_the_truth_is_extreme(Sign sign) {
        RandomGenerator chance = stream(sign.name());
        MeasurementError error = StandardErrors.of(sign);
        assertThat(error.sign()).isEqualTo(sign);
        assertThat(error.source()).isNotBlank();
        for (double truth : new double[] {0, 1, 100, 1e6}) {
            double read = error.observer(chance).observed(truth, chance);
            assertThat(read).isFinite();
            if (error instanceof Numeric numeric) {
                assertThat(read)
                        .isBetween(numeric.scale().least(), numeric.scale().most());
            }
        }
    }
}
