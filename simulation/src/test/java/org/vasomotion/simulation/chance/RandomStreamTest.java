package org.vasomotion.simulation.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class RandomStreamTest {

    @Test
    void should_repeat_itself_when_seed_patient_and_purpose_are_the_same() {
        RandomGenerator first = RandomStream.of(7, 3, "population");
        RandomGenerator again = RandomStream.of(7, 3, "population");
        for (int i = 0; i < 100; i++) {
            assertThat(again.nextLong()).isEqualTo(first.nextLong());
        }
    }

    @Test
    void should_begin_differently_when_anything_differs() {
        Set<Long> beginnings = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            for (long patient = 0; patient < 50; patient++) {
                for (String purpose : new String[] {"a", "b", "ab", "ba", ""}) {
                    beginnings.add(RandomStream.of(seed, patient, purpose).nextLong());
                }
            }
        }
        assertThat(beginnings).hasSize(20 * 50 * 5);
    }

    /// n = 20,000 pairs of neighbours; |r| of independent numbers exceeds 4.5/sqrt(n) with alpha 7e-6.
    @Test
    void should_not_resemble_the_neighbour_when_patients_are_numbered_in_a_row() {
        int n = 20_000;
        double sum = 0;
        double before = RandomStream.of(1, 0, "x").nextGaussian();
        for (int patient = 1; patient <= n; patient++) {
            double now = RandomStream.of(1, patient, "x").nextGaussian();
            sum += before * now;
            before = now;
        }
        assertThat(Math.abs(sum / n)).isLessThan(4.5 / Math.sqrt(n));
    }

    @Test
    void should_be_the_same_stream_when_its_purpose_is_read_in_two_parts() {
        assertThat(RandomStream.beginning(3, 7, "monitor, minute ").then("-12").nextLong())
                .isEqualTo(RandomStream.of(3, 7, "monitor, minute -12").nextLong());
    }
}
