package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
