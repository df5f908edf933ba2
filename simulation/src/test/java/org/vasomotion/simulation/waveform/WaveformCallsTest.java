package org.vasomotion.simulation.waveform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same bits, however drawing is split, and after being saved.
class WaveformCallsTest {

    private static final PulsatilePatient.Settings WILD = new PulsatilePatient.Settings(
            62.5, Ventilation.usual(), new Rhythm.AtrialFibrillation(4, 1), new PressureLine.SecondOrder(12, 0.2));

    private static final DrawnPatient PATIENT = DrawnPatient.septic();

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 250, 999})
    void should_be_the_same_when_drawn_in_pieces(int size) {
        Waveform whole = PATIENT.drawing(WILD).next(1000);
        PulsatilePatient again = PATIENT.drawing(WILD);
        Waveform[] pieces = new Waveform[1000 / size + 1];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = again.next(Math.min(size, 1000 - i * size));
        }
        for (Trace trace : Trace.values()) {
            double[] joined = Arrays.stream(pieces)
                    .flatMapToDouble(piece -> DoubleStream.of(piece.of(trace)))
                    .toArray();
            assertThat(joined).as(trace.words()).containsExactly(whole.of(trace));
        }
        assertThat(pieces[1].timeS(0)).isEqualTo(size / 62.5);
    }

    @ParameterizedTest
    @EnumSource(Trace.class)
    void should_go_on_the_same_when_saved_and_restored(Trace trace) {
        PulsatilePatient drawing = PATIENT.drawing(WILD);
        drawing.next(333);
        WaveformSnapshot saved = drawing.save();
        double[] first = drawing.next(1000).of(trace);
        PulsatilePatient other = DrawnPatient.healthy().drawing(WILD);
        other.next(5);
        other.restore(saved);

        assertThat(other.next(1000).of(trace)).containsExactly(first);
        drawing.restore(saved);
        assertThat(drawing.next(1000).of(trace)).as("a snapshot is not used up").containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void should_differ_when_the_seed_differs(long seed) {
        PulsatilePatient.Settings varied = DrawnPatient.with(Ventilation.usual(), new Rhythm.Sinus(0.03, seed, 1));
        double[] one = PATIENT.drawing(varied).next(500).of(Trace.ARTERIAL_PRESSURE);

        assertThat(PATIENT.drawing(varied).next(500).of(Trace.ARTERIAL_PRESSURE))
                .containsExactly(one);
        assertThat(PATIENT.drawing(DrawnPatient.usual()).next(500).of(Trace.ARTERIAL_PRESSURE))
                .isNotEqualTo(one);
    }
}
