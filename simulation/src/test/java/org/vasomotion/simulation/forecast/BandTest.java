package org.vasomotion.simulation.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandTest {

    private static Band band(List<Double> values, double... weights) {
        List<Nearness.Member> members = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            members.add(new Nearness.Member(i, weights[i]));
        }
        return Band.of(values, members);
    }

    /// Hazen's position, type 5 of Hyndman and Fan 1996, 10.1080/00031305.1996.10473566: of 1 to n it is n p
    /// + 1/2.
    @Test
    void should_be_at_the_place_of_hazen_when_weights_are_equal() {
        List<Double> values = List.of(7.0, 1.0, 10.0, 3.0, 2.0, 9.0, 5.0, 8.0, 4.0, 6.0);
        double[] weights = new double[10];
        Arrays.fill(weights, 0.3);

        Band band = band(values, weights);

        assertThat(band.low90()).isCloseTo(1, within(1e-12));
        assertThat(band.low50()).isCloseTo(3, within(1e-12));
        assertThat(band.median()).isCloseTo(5.5, within(1e-12));
        assertThat(band.high50()).isCloseTo(8, within(1e-12));
        assertThat(band.high90()).isCloseTo(10, within(1e-12));
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
