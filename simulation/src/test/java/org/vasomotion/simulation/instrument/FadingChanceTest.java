package org.vasomotion.simulation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FadingChanceTest {

    private static final long SEED = 20_261_126;
    private static final int PATIENTS = 4_000;

    private static double number(long patient, int minute) {
        return number(new FadingShocks(SEED), patient, minute);
    }

    private static double number(FadingShocks shocks, long patient, int minute) {
        return new FadingChance(shocks.of(patient, "arterial line", Duration.ofMinutes(5)), Duration.ofMinutes(minute))
                .nextGaussian();
    }

    private static double covariance(int minutesApart) {
        double sum = 0;
        for (int patient = 0; patient < PATIENTS; patient++) {
            sum += number(patient, 60) * number(patient, 60 + minutesApart);
        }
        return sum / PATIENTS;
    }

    /// An autoregressive process of first order: e^(-1/5) after a minute, e^-1 after five, nothing after an
    /// hour. n = 4,000 patients; a covariance of unit normals has a standard error of at most 0.022, five of
    /// them 0.11, alpha 6e-7. Shocks left out change the first by less than 0.001.
    @Test
    void should_resemble_the_moment_before_when_it_is_near() {
        assertThat(covariance(0)).as("variance, seed %d", SEED).isCloseTo(1, within(0.11));
        assertThat(covariance(1)).as("a minute").isCloseTo(Math.exp(-0.2), within(0.11));
        assertThat(covariance(5)).as("five minutes").isCloseTo(Math.exp(-1), within(0.11));
        assertThat(covariance(60)).as("an hour").isCloseTo(0, within(0.11));
    }

    @Test
    void should_depend_on_seed_patient_and_minute_alone() {
        double late = number(3, 90);
        number(3, 10);
        assertThat(number(3, 90)).isEqualTo(late);
        assertThat(number(4, 90)).isNotEqualTo(late);
    }

    @Test
    void should_be_the_same_whatever_was_read_before() {
        FadingShocks kept = new FadingShocks(SEED);
        for (int minute : List.of(90, 10, 95, 95, 100, 91, 4_000, 96)) {
            assertThat(number(kept, 3, minute)).as("minute %d", minute).isEqualTo(number(3, minute));
            assertThat(number(kept, 4, minute)).isEqualTo(number(4, minute));
        }
    }

    @Test
    void should_give_nothing_but_normal_numbers() {
        FadingChance chance = new FadingChance(
                new FadingShocks(SEED).of(1, "arterial line", Duration.ofMinutes(5)), Duration.ofMinutes(1));
        assertThatThrownBy(chance::nextLong).isInstanceOf(UnsupportedOperationException.class);
        assertThat(chance.nextGaussian()).isNotEqualTo(chance.nextGaussian());
    }
}
