package org.vasomotion.simulation.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Supplier;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.waveform.feature.PulseFeatures;

/// The wave agrees with the beat-averaged patient, to the tolerances that the methodology page states.
class WaveformLevelsTest {

    /// Of systolic, diastolic and pulse pressure.
    private static final double TOLERANCE_MM_HG = 3;

    enum Who {
        HEALTHY(DrawnPatient::healthy),
        BLED(() -> DrawnPatient.healthy().given(Treatment.BLEEDING, 800)),
        SEPTIC(DrawnPatient::septic),
        SEPTIC_FILLED(() -> DrawnPatient.septic().given(Treatment.CRYSTALLOID, 1000)),
        SEPTIC_ON_NOREPINEPHRINE(() -> DrawnPatient.septic().infused("norepinephrine", 0.3)),
        SEPTIC_ON_DOBUTAMINE(() -> DrawnPatient.septic().infused("dobutamine", 10)),
        HYPOVOLEMIC(DrawnPatient::hypovolemic);

        @SuppressWarnings("ImmutableEnumChecker") // has no state
        private final Supplier<DrawnPatient> patient;

        Who(Supplier<DrawnPatient> patient) {
            this.patient = patient;
        }
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void should_have_the_pressures_of_the_core_when_they_are_read_from_the_wave(Who who) {
        DrawnPatient patient = who.patient.get();
        PulseFeatures features = patient.features(DrawnPatient.usual());
        double systolicMmHg = patient.read(Sign.SYSTOLIC_ARTERIAL_PRESSURE);
        double diastolicMmHg = patient.read(Sign.DIASTOLIC_ARTERIAL_PRESSURE);

        assertThat(features.meanMmHg()).isCloseTo(patient.read(Sign.MEAN_ARTERIAL_PRESSURE), within(0.5));
        assertThat(features.systolicMmHg()).isCloseTo(systolicMmHg, within(TOLERANCE_MM_HG));
        assertThat(features.diastolicMmHg()).isCloseTo(diastolicMmHg, within(TOLERANCE_MM_HG));
        assertThat(features.pulseMmHg()).isCloseTo(systolicMmHg - diastolicMmHg, within(TOLERANCE_MM_HG));
        assertThat(features.heartRatePerMin()).isCloseTo(patient.read(Sign.HEART_RATE), within(1.0));
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void should_have_the_venous_pressure_and_the_stroke_of_the_core_on_average(Who who) {
        DrawnPatient patient = who.patient.get();
        Waveform wave = patient.drawing(DrawnPatient.usual()).next(100 * 60);

        assertThat(DrawnPatient.mean(wave.of(Trace.CENTRAL_VENOUS_PRESSURE)))
                .isCloseTo(patient.read(Sign.CENTRAL_VENOUS_PRESSURE), within(0.2));
        assertThat(DrawnPatient.mean(wave.of(Trace.STROKE_VOLUME)))
                .isCloseTo(patient.read(Sign.STROKE_VOLUME), Percentage.withPercentage(1));
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void should_have_the_perfusion_index_of_skin_flow_and_pulse_pressure(Who who) {
        DrawnPatient patient = who.patient.get();
        double[] light = patient.drawing(DrawnPatient.with(Ventilation.usual().withTidalVolumeMl(0), Rhythm.regular()))
                .next(100 * 10)
                .of(Trace.PLETHYSMOGRAM);
        double range = Arrays.stream(light).max().orElseThrow()
                - Arrays.stream(light).min().orElseThrow();
        double skin = patient.patients.block().bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.SKIN.place())[0];
        double pulseMmHg =
                patient.read(Sign.SYSTOLIC_ARTERIAL_PRESSURE) - patient.read(Sign.DIASTOLIC_ARTERIAL_PRESSURE);

        assertThat(range).isCloseTo(2.0 * Math.pow(skin, 1.2) * pulseMmHg / 50, Percentage.withPercentage(15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 62.5, 100, 120, 125})
    void should_show_the_same_patient_at_any_sampling_rate(double samplesPerS) {
        DrawnPatient patient = DrawnPatient.septic();
        PulseFeatures usual = patient.features(DrawnPatient.usual());
        PulseFeatures other = patient.features(PulsatilePatient.Settings.usual(samplesPerS));

        assertThat(other.systolicMmHg()).isCloseTo(usual.systolicMmHg(), within(0.7));
        assertThat(other.diastolicMmHg()).isCloseTo(usual.diastolicMmHg(), within(0.5));
        assertThat(other.pulsePressureVariationPercent()).isCloseTo(usual.pulsePressureVariationPercent(), within(1.5));
    }

    @Test
    void should_fall_and_rise_again_at_the_end_of_the_ejection() {
        Waveform wave = DrawnPatient.healthy()
                .drawing(DrawnPatient.with(Ventilation.usual().withTidalVolumeMl(0), Rhythm.regular()))
                .next(200);
        double[] mmHg = wave.of(Trace.ARTERIAL_PRESSURE);
        double[] beats = wave.of(Trace.R_WAVE);
        int beat = 0;
        while (beats[beat] == 0) {
            beat++;
        }
        // Healthy: 72 beats, ejection from 80 to 370 ms. The search ends before the next upstroke.
        int notch = 0;
        for (int i = beat + 22; i < Math.min(beat + 60, mmHg.length - 1) && notch == 0; i++) {
            notch = mmHg[i] < mmHg[i - 1] && mmHg[i] <= mmHg[i + 1] ? i : 0;
        }
        assertThat(notch - beat)
                .as("dicrotic notch, samples of 10 ms after the R wave")
                .isBetween(30, 42);
    }

    @Test
    void should_glide_to_another_pressure_when_the_patient_changes() {
        DrawnPatient patient = DrawnPatient.septic();
        PulsatilePatient drawing = patient.drawing(DrawnPatient.usual());
        patient.infused("norepinephrine", 0.5);
        drawing.follow(patient.patients.block(), 0);
        double[] first = drawing.next(100).of(Trace.ARTERIAL_PRESSURE);
        drawing.next(6000);
        double[] late = drawing.next(6000).of(Trace.ARTERIAL_PRESSURE);

        assertThat(Math.abs(first[1] - first[0])).isLessThan(10);
        assertThat(DrawnPatient.mean(late)).isCloseTo(patient.read(Sign.MEAN_ARTERIAL_PRESSURE), within(0.7));
    }

    @Test
    void should_be_flat_when_the_patient_is_dead() {
        DrawnPatient patient =
                DrawnPatient.healthy().given(Treatment.BLEEDING, 3500).live(30);
        double[] mmHg = patient.drawing(DrawnPatient.usual()).next(1000).of(Trace.ARTERIAL_PRESSURE);

        assertThat(patient.patients.isDead(0)).isTrue();
        assertThat(patient.features(DrawnPatient.usual()).beats()).isZero();
        assertThat(Arrays.stream(mmHg).boxed())
                .allSatisfy(each -> assertThat(each).isCloseTo(patient.read(Sign.MEAN_ARTERIAL_PRESSURE), within(3.0)));
    }

    @Test
    void should_refuse_rates_that_no_monitor_has() {
        assertThatThrownBy(() -> PulsatilePatient.Settings.usual(49)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PulsatilePatient.Settings.usual(126)).isInstanceOf(IllegalArgumentException.class);
    }
}
