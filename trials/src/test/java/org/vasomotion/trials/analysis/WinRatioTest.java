package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.analysis.WinRatio.Patient;

class WinRatioTest {

    private static final List<String> NAMES = List.of("alive", "days");

    /// By hand: a (alive, 10 d) beats the dead one and the one with 5 d; b (dead, 0 d) ties with the dead
    /// one and loses to the other.
    @Test
    void should_count_by_the_worst_component_first() {
        WinRatio ratio = WinRatio.of(
                NAMES,
                List.of(new Patient(0, 1, 10), new Patient(0, 0, 0)),
                List.of(new Patient(0, 0, 0), new Patient(0, 1, 5)));

        assertThat(ratio.wins()).isEqualTo(2);
        assertThat(ratio.losses()).isEqualTo(1);
        assertThat(ratio.ties()).isEqualTo(1);
        assertThat(ratio.components())
                .containsExactly(new WinRatio.Component("alive", 1, 1), new WinRatio.Component("days", 1, 0));
        assertThat(ratio.ratio().value()).isEqualTo(2);
    }

    @Test
    void should_compare_within_strata_only() {
        WinRatio ratio = WinRatio.of(
                NAMES, List.of(new Patient(0, 1, 10)), List.of(new Patient(1, 0, 0), new Patient(0, 1, 12)));

        assertThat(ratio.wins()).isZero();
        assertThat(ratio.losses()).isEqualTo(1);
    }

    /// As defined: every patient held against every one in his stratum. Few values, so that many are even, among
    /// them none at all and both zeros, which `Double.compare` tells apart.
    @Test
    void should_count_as_if_every_pair_were_looked_at() {
        RandomGenerator chance = RandomStream.of(5, 0, "win ratio");
        List<Patient> one = rough(chance, 70);
        List<Patient> other = rough(chance, 90);
        long[] wins = new long[2];
        long[] losses = new long[2];
        long ties = 0;
        for (Patient first : one) {
            for (Patient second : other) {
                if (first.stratum() == second.stratum()) {
                    int decided = decided(first, second);
                    int sign = decided == 2
                            ? 0
                            : Double.compare(
                                    first.components().get(decided),
                                    second.components().get(decided));
                    ties += sign == 0 ? 1 : 0;
                    wins[decided % 2] += sign > 0 ? 1 : 0;
                    losses[decided % 2] += sign < 0 ? 1 : 0;
                }
            }
        }
        WinRatio ratio = WinRatio.of(NAMES, one, other);

        assertThat(ratio.components())
                .containsExactly(
                        new WinRatio.Component("alive", wins[0], losses[0]),
                        new WinRatio.Component("days", wins[1], losses[1]));
        assertThat(ratio.ties()).isEqualTo(ties).isPositive();
        WinRatio mirrored = WinRatio.of(NAMES, other, one);
        assertThat(mirrored.wins()).isEqualTo(ratio.losses());
        assertThat(mirrored.ratio().value()).isCloseTo(1 / ratio.ratio().value(), within(1e-12));
        assertThat(Math.log(mirrored.ratio().high()))
                .isCloseTo(-Math.log(ratio.ratio().low()), within(1e-12));
    }

    /// The component by which two differ; 2 if by none.
    private static int decided(Patient first, Patient second) {
        for (int k = 0; k < 2; k++) {
            if (!first.components().get(k).equals(second.components().get(k))) {
                return k;
            }
        }
        return 2;
    }

    private static List<Patient> rough(RandomGenerator chance, int number) {
        double[] values = {-0.0, 0.0, 1, 2, Double.NaN};
        List<Patient> patients = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            patients.add(new Patient(
                    chance.nextInt(3), values[chance.nextInt(values.length)], values[chance.nextInt(values.length)]));
        }
        return patients;
    }

    /// 400 trials without an effect, 60 against 60, seed 11: the interval misses 1 in 5 % of them;
    /// binomial, alpha 0.001, so between 2 and 9 %.
    @Test
    void should_cover_no_effect_as_often_as_it_says() {
        int missed = 0;
        for (int trial = 0; trial < 400; trial++) {
            RandomGenerator chance = RandomStream.of(11, trial, "win ratio");
            WinRatio ratio = WinRatio.of(NAMES, drawn(chance), drawn(chance));
            missed += ratio.ratio().low() > 1 || ratio.ratio().high() < 1 ? 1 : 0;
        }
        assertThat(missed).isBetween(7, 37);
    }

    private static List<Patient> drawn(RandomGenerator chance) {
        List<Patient> patients = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            patients.add(new Patient(0, chance.nextDouble() < 0.3 ? 0 : 1, chance.nextInt(28)));
        }
        return patients;
    }
}
