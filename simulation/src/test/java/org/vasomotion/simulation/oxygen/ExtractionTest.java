package org.vasomotion.simulation.oxygen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.simulation.arithmetic.Elementary;

/// Extraction against an independent high-order solution (specification, section 6.5) and against what must
/// hold.
class ExtractionTest {

    private static final double CAPACITY = 0.18;
    private static final double[] UPTAKE = {0.0005, 0.001, 0.002, 0.004, 0.008, 0.016};

    /// Arterial blood at 95 mmHg.
    private static final double SATURATION = Math.pow(95 / 26.8, 2.7) / (1 + Math.pow(95 / 26.8, 2.7));

    private static double extraction(double theta, double squaredVariation, double tensionMmHg) {
        double step = 0.02;
        int below = 1500;
        CapillaryExtraction course = new CapillaryExtraction(
                SATURATION, tensionMmHg / 26.8, Math.log(theta) - below * step, step, below + 400);
        return course.averaged(below, squaredVariation);
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 20, 0.118, 0.189, 0.287, 0.408, 0.530, 0.619",
        "1.5, 20, 0.103, 0.161, 0.237, 0.327, 0.418, 0.497",
        "0.3, 5, 0.151, 0.251, 0.402, 0.607, 0.817, 0.941"
    })
    void should_agree_with_the_reference_when_transit_times_vary(
            double squared, double tensionMmHg, double a, double b, double c, double d, double e, double f) {
        double[] reference = {a, b, c, d, e, f};
        for (int i = 0; i < UPTAKE.length; i++) {
            double theta = UPTAKE[i] * CapillaryExtraction.HALF_SATURATION_MM_HG / CAPACITY;
            assertThat(extraction(theta, squared, tensionMmHg)).isCloseTo(reference[i], within(0.00051));
        }
    }

    /// To the last bit, as every virtual patient rests on the table: the mean as it is written down.
    @Test
    void should_give_the_same_means_when_weights_are_made_once() {
        double step = 0.04;
        int points = 900;
        for (double squared : new double[] {0.05, 0.3, 1, 6}) {
            TransitWeights weights = new TransitWeights(squared, step, 760, points - 1 - 600);
            double[] values = new double[points];
            for (int i = 0; i < points; i++) {
                values[i] = 1 - Math.exp(-Math.exp((i - 650) * step));
            }
            for (int place : new int[] {600, 607, 700, 760}) {
                assertThat(weights.mean(values, place)).isEqualTo(asWritten(values, place, squared, step));
            }
        }
    }

    private static double asWritten(double[] values, int place, double squared, double step) {
        double shape = 1 / squared;
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double y = (i - place) * step;
            double exponent = shape * (y - Elementary.exp(Math.min(y, 20)) + 1);
            if (exponent > -600) {
                double weight = Elementary.exp(exponent);
                weights += weight;
                sum += weight * values[i];
            }
        }
        double below = Elementary.exp(Math.max(shape * (-place * step + 1), -600)) / (shape * step);
        return sum / (weights + below);
    }

    @Test
    void should_take_nothing_or_all_it_can_when_transit_is_short_or_long() {
        assertThat(extraction(1e-6, 0.3, 20)).isLessThan(1e-5);
        double hill = Math.pow(20 / 26.8, 2.7);
        double most = 1 - hill / (1 + hill) / SATURATION;
        assertThat(extraction(250, 0.05, 20)).isCloseTo(most, within(1e-6));
    }

    @Test
    void should_rise_and_fall_as_physics_says_when_conditions_change() {
        ExtractionTable table = ExtractionTable.shared();
        for (double theta = 0.002; theta < 250; theta *= 1.7) {
            for (double squared = 0.06; squared < 5; squared *= 1.6) {
                for (double tension = 0.02; tension < 2.1; tension += 0.15) {
                    double here = table.at(theta, squared, tension);
                    assertThat(here).isBetween(0.0, 1.0);
                    assertThat(table.at(theta * 1.2, squared, tension)).isGreaterThanOrEqualTo(here);
                    assertThat(table.at(theta, squared * 1.3, tension)).isLessThanOrEqualTo(here + 1e-9);
                    assertThat(table.at(theta, squared, tension + 0.1)).isLessThanOrEqualTo(here + 1e-9);
                }
            }
        }
    }

    /// What linear interpolation in the table costs.
    @Test
    void should_be_near_the_table_when_computed_directly() {
        double step = 0.02;
        for (double theta = 0.01; theta < 100; theta *= 3) {
            CapillaryExtraction course = new CapillaryExtraction(0.97, 0.5, Math.log(theta) - 1500 * step, step, 1900);
            assertThat(ExtractionTable.shared().at(theta, 0.5, 0.5))
                    .isCloseTo(course.averaged(1500, 0.5), within(0.006));
        }
    }

    /// What linear interpolation between saturations 0.125 apart costs, beside that in the other three
    /// directions.
    @ParameterizedTest
    @CsvSource({"0.99", "0.97", "0.93", "0.88", "0.80", "0.70", "0.62"})
    void should_be_near_the_table_when_arterial_blood_is_not_saturated(double saturation) {
        double step = 0.02;
        double worst = 0;
        for (double theta = 0.01; theta < 100; theta *= 3) {
            for (double tension = 0; tension < 1; tension += 0.25) {
                CapillaryExtraction course =
                        new CapillaryExtraction(saturation, tension, Math.log(theta) - 1500 * step, step, 1900);
                double table = ExtractionTable.shared().at(theta, 0.5, tension, saturation);
                worst = Math.max(worst, Math.abs(table - course.averaged(1500, 0.5)));
            }
        }
        assertThat(worst).as("largest error of extraction").isLessThan(0.009);
    }

    /// From blood that is no fuller than the tissue nothing is taken, and nothing is given back.
    @Test
    void should_take_nothing_when_tissue_is_fuller_than_blood() {
        assertThat(ExtractionTable.shared().at(1, 0.5, 1.5, 0.6)).isZero();
        assertThat(ExtractionTable.shared().at(1, 0.5, 0.5, 0.845))
                .isLessThan(ExtractionTable.shared().at(1, 0.5, 0.5));
    }
}
