package org.vasomotion.simulation.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.simulation.waveform.feature.PulseFeatures;

/// Gardner 1981 (10.1097/00000542-198103000-00010): a line with little damping overshoots, one with much
/// flattens.
class PressureLineTest {

    private static final DrawnPatient PATIENT = DrawnPatient.septic();

    private static PulseFeatures through(PressureLine line) {
        return PATIENT.features(new PulsatilePatient.Settings(125, Ventilation.usual(), Rhythm.regular(), line));
    }

    @Test
    void should_overshoot_and_flatten_and_keep_the_mean() {
        PulseFeatures truth = through(new PressureLine.Ideal());
        PulseFeatures whipped = through(new PressureLine.SecondOrder(10, 0.1));
        PulseFeatures damped = through(new PressureLine.SecondOrder(4, 1.5));

        assertThat(whipped.systolicMmHg()).isGreaterThan(truth.systolicMmHg() + 3);
        assertThat(whipped.diastolicMmHg()).isLessThan(truth.diastolicMmHg());
        assertThat(damped.systolicMmHg()).isLessThan(truth.systolicMmHg() - 3);
        assertThat(damped.diastolicMmHg()).isGreaterThan(truth.diastolicMmHg());
        assertThat(whipped.meanMmHg()).isCloseTo(truth.meanMmHg(), within(0.5));
        assertThat(damped.meanMmHg()).isCloseTo(truth.meanMmHg(), within(0.5));
    }

    @Test
    void should_hardly_differ_when_the_line_is_good() {
        PulseFeatures truth = through(new PressureLine.Ideal());
        PulseFeatures good = through(new PressureLine.SecondOrder(30, 0.6));

        assertThat(good.systolicMmHg()).isCloseTo(truth.systolicMmHg(), within(1.5));
        assertThat(good.diastolicMmHg()).isCloseTo(truth.diastolicMmHg(), within(1.0));
    }

    /// The fast flush: the first overshoot of a step is exp(-pi zeta / sqrt(1 - zeta^2)).
    @ParameterizedTest
    @CsvSource({"10, 0.1, 0.7292", "20, 0.2, 0.5266", "12, 0.5, 0.1630"})
    void should_overshoot_a_step_as_theory_says(double frequencyPerS, double damping, double overshoot) {
        PulsatileState state = new PulsatileState(BeatAverage.of(PATIENT.patients.block(), 0));
        state.lineMmHg = 0;
        double most = 0;
        for (int i = 0; i < 4000; i++) {
            LineResponse.advance(state, new PressureLine.SecondOrder(frequencyPerS, damping), 300, 0.0005);
            most = Math.max(most, state.lineMmHg);
        }
        assertThat(most / 300 - 1).isCloseTo(overshoot, within(0.005));
        assertThat(state.lineMmHg).isCloseTo(300, within(1.0));
    }

    @Test
    void should_refuse_what_is_no_line() {
        assertThatThrownBy(() -> new PressureLine.SecondOrder(0, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PressureLine.SecondOrder(10, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
