package org.vasomotion.simulation.waveform.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulseFeaturesTest {

    private static final double SAMPLES_PER_S = 100;

    /// A wave of known pressures: a straight upstroke of a tenth of a beat from 60 mmHg, a straight fall
    /// back. The height follows a breath of six beats.
    private static double[] wave(double samplesPerS, double beatS, double pulseMmHg, double variation, int beats) {
        double[] mmHg = new double[(int) Math.round(beats * beatS * samplesPerS)];
        for (int i = 0; i < mmHg.length; i++) {
            double beat = i / samplesPerS / beatS;
            double within = beat - Math.floor(beat);
            double height = pulseMmHg * (1 + variation / 2 * Math.cos(2 * Math.PI * Math.floor(beat) / 6));
            mmHg[i] = 60 + height * (within < 0.1 ? within / 0.1 : (1 - within) / 0.9);
        }
        return mmHg;
    }

    private static PressureBeat beat(int place, double pulseMmHg) {
        return new PressureBeat(place * 50, place * 50 + 50, 60, 60 + pulseMmHg, 70, 500, 5);
    }

    /// The definition of Michard 2000 (10.1164/ajrccm.162.1.9903035) by hand: 50 and 40 mmHg in one
    /// breath are 100 * 10 / 45 = 22.2 %.
    @Test
    void should_follow_the_definition_when_worked_by_hand() {
        List<PressureBeat> beats = List.of(beat(0, 45), beat(1, 50), beat(2, 44), beat(3, 40));

        assertThat(new BreathVariation(2, SAMPLES_PER_S).ofPulsePressure(beats).orElseThrow())
                .isCloseTo(22.22, within(0.005));
    }

    @Test
    void should_take_each_breath_alone_when_there_are_several() {
        List<PressureBeat> beats = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            // The second breath lies 20 mmHg lower: that is no variation within a breath.
            beats.add(beat(i, (i % 4 == 1 ? 50 : 40) - (i < 4 ? 0 : 20)));
        }
        assertThat(new BreathVariation(2, SAMPLES_PER_S).ofPulsePressure(beats).orElseThrow())
                .isCloseTo((100 * 10 / 45.0 + 100 * 10 / 25.0) / 2, within(1e-9));
    }

    @Test
    void should_say_nothing_when_there_is_no_whole_breath() {
        List<PressureBeat> beats = List.of(beat(0, 45), beat(1, 50), beat(2, 44));

        assertThat(new BreathVariation(2, SAMPLES_PER_S).ofPulsePressure(beats)).isEmpty();
        assertThat(new BreathVariation(1, SAMPLES_PER_S).ofPulsePressure(beats))
                .as("two beats in a breath")
                .isEmpty();
        assertThat(new BreathVariation(2, SAMPLES_PER_S).ofPulsePressure(List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 0.6, 40, 0", "100, 0.6, 40, 0.2", "125, 0.8, 30, 0.3", "50, 0.5, 60, 0.1", "62.5, 1.04, 25, 0.4"})
    void should_find_what_was_put_in(double samplesPerS, double beatS, double pulseMmHg, double variation) {
        double[] wave = wave(samplesPerS, beatS, pulseMmHg, variation, 62);
        PulseFeatures found = PulseFeatures.of(wave, samplesPerS, 6 * beatS);

        assertThat(found.beats()).isBetween(59, 61);
        assertThat(found.heartRatePerMin()).isCloseTo(60 / beatS, within(0.3));
        assertThat(found.diastolicMmHg()).isCloseTo(60, within(0.5));
        assertThat(found.systolicMmHg()).isCloseTo(60 + pulseMmHg, within(0.03 * pulseMmHg));
        assertThat(found.pulsePressureVariationPercent()).isCloseTo(100 * variation, within(1.0));
        assertThat(found.strokeVolumeVariationPercent()).isCloseTo(100 * variation, within(2.0));
        assertThat(found.steepestMmHgPerS())
                .isCloseTo(pulseMmHg / (0.1 * beatS), within(0.05 * pulseMmHg / (0.1 * beatS)));
        assertThat(found.meanMmHg()).isCloseTo(60 + pulseMmHg / 2, within(0.5));
    }

    @Test
    void should_find_no_beat_when_there_is_no_pulse() {
        double[] flat = new double[1000];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = 55 + 0.2 * Math.sin(i / 30.0);
        }
        PulseFeatures found = PulseFeatures.of(flat, SAMPLES_PER_S, 4);

        assertThat(found.beats()).isZero();
        assertThat(found.pulsePressureVariationPercent()).isNaN();
        assertThat(PulseFeatures.of(new double[0], SAMPLES_PER_S, 4).systolicMmHg())
                .isNaN();
    }

    @Test
    void should_not_count_the_dicrotic_wave() {
        double[] wave = wave(100, 0.8, 40, 0, 30);
        for (int i = 0; i < wave.length; i++) {
            double within = i % 80 / 80.0;
            wave[i] += 5 * Math.exp(-Math.pow((within - 0.45) / 0.03, 2));
        }
        assertThat(PressureBeats.of(wave, 100)).hasSizeBetween(27, 29);
    }
}
