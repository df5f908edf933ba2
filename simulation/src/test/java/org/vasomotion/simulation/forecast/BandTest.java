package org.vasomotion.simulation.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;

class BandTest {

    private static final long SEED = 11;

    private static Band band(List<Double> values, double... weights) {
        List<Nearness.Member> members = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            members.add(new Nearness.Member(i, weights[i]));
        }
        return Band.of(values, members);
    }

    /// Hazen's position is type 5 of Hyndman and Fan 1996, 10.1080/00031305.1996.10473566.
    @Test
    void should_agree_with_a_library_when_weights_are_equal() {
        Random random = new Random(SEED);
        List<Double> values = random.doubles(37, -5, 12).boxed().toList();
        double[] weights = random.doubles(37, 0.2, 0.2 + 1e-12).toArray();
        Percentile library = new Percentile().withEstimationType(Percentile.EstimationType.R_5);
        double[] sample = values.stream().mapToDouble(Double::doubleValue).toArray();

        Band band = band(values, weights);

        assertThat(band.median()).as("seed " + SEED).isCloseTo(library.evaluate(sample, 50), within(1e-9));
        assertThat(band.low90()).isCloseTo(library.evaluate(sample, 5), within(1e-9));
        assertThat(band.high50()).isCloseTo(library.evaluate(sample, 75), within(1e-9));
    }

    @Test
    void should_lie_where_the_weight_is() {
        Band band = band(List.of(1.0, 2.0, 10.0), 0.01, 0.01, 0.98);

        assertThat(band.median()).isCloseTo(10, within(0.2));
        assertThat(band.low90()).isBetween(2.0, 10.0);
    }

    @Test
    void should_leave_the_dead_out_and_say_nothing_when_all_are_dead() {
        Band some = band(List.of(4.0, Double.NaN, 4.0), 0.2, 0.6, 0.2);
        Band none = band(List.of(Double.NaN, Double.NaN), 0.5, 0.5);

        assertThat(some).isEqualTo(new Band(4, 4, 4, 4, 4));
        assertThat(none.median()).isNaN();
    }
}
