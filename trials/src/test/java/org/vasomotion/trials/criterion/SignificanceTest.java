package org.vasomotion.trials.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignificanceTest {

    /// Hamilton depression scale before and after tranquillisers: Hollander and Wolfe 1973, Nonparametric
    /// Statistical Methods, example 3.1; rank sum 40 of 45, exact one-sided p 0.01953.
    @Test
    void should_give_the_published_p_when_nine_patients_are_compared_in_pairs() {
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        double[] changes = IntStream.range(0, before.length)
                .mapToDouble(i -> after[i] - before[i])
                .toArray();

        assertThat(Significance.paired(changes)).isCloseTo(2 * 0.01953, within(1e-4));
    }

    /// Permeability of human chorioamnion: Hollander and Wolfe 1973, example 4.1; exact one-sided p 0.1272,
    /// of which the normal approximation is near.
    @Test
    void should_be_near_the_published_p_when_two_groups_are_compared() {
        double[] term = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};
        double[] early = {1.15, 0.88, 0.90, 0.74, 1.21};

        assertThat(Significance.independent(term, early)).isCloseTo(2 * 0.1272, within(0.04));
    }

    @Test
    void should_leave_out_who_did_not_change() {
        double[] changes = {-0.95, 0.15, -1.02, -0.43, -0.62, -0.59, -0.49, 0.08, -0.01};
        double[] withZeros = {0, -0.95, 0.15, -1.02, 0, -0.43, -0.62, -0.59, -0.49, 0.08, -0.01, 0};

        assertThat(Significance.paired(withZeros)).isEqualTo(Significance.paired(changes));
        assertThat(Significance.paired(new double[] {0, 0, 0})).isEqualTo(1);
    }

    @Test
    void should_give_nearly_the_same_when_counting_gives_way_to_the_approximation() {
        double[] fifteen = IntStream.rangeClosed(1, 15)
                .mapToDouble(i -> i % 4 == 0 ? -i : i)
                .toArray();
        double[] sixteen = IntStream.rangeClosed(1, 16)
                .mapToDouble(i -> i % 4 == 0 ? -i : i)
                .toArray();

        // The sixteenth falls, with the highest rank: p has to rise, but not by a jump.
        assertThat(Significance.paired(sixteen) - Significance.paired(fifteen)).isBetween(0.0, 0.25);
    }
}
