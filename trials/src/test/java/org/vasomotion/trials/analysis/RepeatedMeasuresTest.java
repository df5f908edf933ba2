package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.analysis.RepeatedMeasures.Line;
import org.vasomotion.trials.analysis.RepeatedMeasures.Patient;
import org.vasomotion.trials.analysis.RepeatedMeasures.Side;

class RepeatedMeasuresTest {

    private static final double[] HOURS = {0, 2, 6, 24};

    /// Two arms that start at 4 and fall to 2; the first is lower by 0.5 from 6 h on.
    private static List<Patient> drawn(int perArm, double gain, long seed) {
        RandomGenerator chance = RandomStream.of(seed, 0, "repeated measures");
        List<Patient> patients = new ArrayList<>();
        for (int i = 0; i < 2 * perArm; i++) {
            boolean isFirst = i % 2 == 0;
            double own = 0.8 * chance.nextGaussian();
            double slope = 0.03 * chance.nextGaussian();
            double[] readings = new double[HOURS.length];
            for (int time = 0; time < HOURS.length; time++) {
                double mean = new double[] {4, 3.4, 2.8, 2}[time] - (isFirst && time >= 2 ? gain : 0);
                readings[time] = mean + own + slope * HOURS[time] + 0.4 * chance.nextGaussian();
            }
            patients.add(new Patient(isFirst ? Side.FIRST : Side.OTHER, readings));
        }
        return patients;
    }

    /// Balanced and complete: estimates are differences of means, whatever the patients' own effects.
    @Test
    void should_estimate_differences_of_means_when_all_readings_are_there() {
        List<Patient> patients = drawn(30, 0.5, 3);
        RepeatedMeasures fit = RepeatedMeasures.ofGroups(HOURS, patients).orElseThrow();
        List<Line> lines = fit.lines();

        for (int time = 0; time < HOURS.length; time++) {
            double first = mean(patients, Side.FIRST, time);
            double other = mean(patients, Side.OTHER, time);
            assertThat(lines.get(time).difference().value()).isCloseTo(first - other, within(1e-9));
        }
        double gained = mean(patients, Side.FIRST, 3)
                - mean(patients, Side.FIRST, 0)
                - mean(patients, Side.OTHER, 3)
                + mean(patients, Side.OTHER, 0);
        assertThat(lines.get(3).armByTime().value()).isCloseTo(gained, within(1e-9));
        assertThat(lines.get(2).time().value())
                .isCloseTo(mean(patients, Side.OTHER, 2) - mean(patients, Side.OTHER, 0), within(1e-9));
        assertThat(lines.getFirst().armByTime().isKnown()).isFalse();
        assertThat(fit.patients()).isEqualTo(60);
        assertThat(fit.readings()).isEqualTo(240);
    }

    private static double mean(List<Patient> patients, Side side, int time) {
        return patients.stream()
                .filter(patient -> patient.side() == side)
                .mapToDouble(patient -> patient.readings()[time])
                .average()
                .orElseThrow();
    }

    /// Of 400 trials of 20 in each arm in which arms run alike, 5 % find that they do not at a level of 5 %: by
    /// chance between 2.6 and 7.9 % (binomial, alpha 0.01).
    @Test
    void should_find_a_difference_as_rarely_as_it_says_when_there_is_none() {
        int found = 0;
        for (int trial = 0; trial < 400; trial++) {
            RepeatedMeasures fit =
                    RepeatedMeasures.ofGroups(HOURS, drawn(20, 0, 1000 + trial)).orElseThrow();
            found += fit.lines().get(3).armByTime().pValue() < 0.05 ? 1 : 0;
        }
        assertThat(found / 400.0).as("seeds 1000 to 1399").isBetween(0.026, 0.079);
    }

    @Test
    void should_keep_patients_with_what_they_have_when_readings_are_missing() {
        List<Patient> patients = drawn(30, 0.5, 5);
        for (int i = 0; i < 10; i++) {
            patients.get(i).readings()[3] = Double.NaN;
        }
        RepeatedMeasures fit = RepeatedMeasures.ofGroups(HOURS, patients).orElseThrow();

        assertThat(fit.patients()).isEqualTo(60);
        assertThat(fit.readings()).isEqualTo(230);
        assertThat(fit.lines()).hasSize(4);
        assertThat(fit.spread().intercept()).isBetween(0.6, 1.1);
        assertThat(fit.pOfArmByTime()).isLessThan(0.05);
    }

    @Test
    void should_compare_patients_with_themselves_when_they_went_through_both_arms() {
        List<Patient> differences = drawn(15, 0, 7).stream()
                .map(patient -> new Patient(Side.FIRST, new double[] {
                    0, patient.readings()[1] - 3.4, patient.readings()[2] - 2.8, patient.readings()[3] - 1.0
                }))
                .toList();
        RepeatedMeasures fit =
                RepeatedMeasures.ofOwnDifferences(HOURS, differences).orElseThrow();

        assertThat(fit.lines()).hasSize(3);
        assertThat(fit.lines().getLast().difference().value())
                .isCloseTo(mean(differences, Side.FIRST, 3), within(1e-9));
        assertThat(fit.pOfArmByTime()).isLessThan(0.01);
    }

    @Test
    void should_say_nothing_when_an_arm_is_too_small_or_everybody_is_dead() {
        assertThat(RepeatedMeasures.ofGroups(HOURS, drawn(2, 0.5, 1))).isEmpty();
        List<Patient> dead = drawn(10, 0.5, 1).stream()
                .map(patient -> new Patient(
                        patient.side(), new double[] {patient.readings()[0], Double.NaN, Double.NaN, Double.NaN}))
                .toList();
        assertThat(RepeatedMeasures.ofGroups(HOURS, dead)).isEmpty();
    }
}
