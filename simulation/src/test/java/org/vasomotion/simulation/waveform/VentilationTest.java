package org.vasomotion.simulation.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VentilationTest {

    private static Ventilation breathing(double perMin, double resistanceCmH2OSPerL) {
        return new Ventilation(perMin, 500, 0.4, 50, resistanceCmH2OSPerL, 0.4, 5);
    }

    @ParameterizedTest
    @CsvSource({"10, 8", "16, 10", "30, 25"})
    void should_leave_the_mean_of_pleural_pressure_to_the_patient(double perMin, double resistance) {
        Ventilation ventilation = breathing(perMin, resistance);
        int parts = 20_000;
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < parts; i++) {
            double mmHg = ventilation.pleuralSwingMmHg((i + 0.5) / parts * ventilation.breathS());
            sum += mmHg;
            most = Math.max(most, mmHg);
            least = Math.min(least, mmHg);
        }
        assertThat(sum / parts).isCloseTo(0, within(1e-3));
        // Chest wall: 0.4 of 500 mL over 50 mL/cmH2O is 4 cmH2O, 2.94 mmHg.
        assertThat(most - least).isCloseTo(2.94, within(0.01));
    }

    @Test
    void should_trap_gas_when_there_is_no_time_to_breathe_out() {
        // Emptying takes 50 mL/cmH2O times 25 cmH2O s/L = 1.25 s; expiration lasts 1.2 s.
        double left = Math.exp(-1.2 / 1.25);
        double trappedMl = 500 * left / (1 - left);
        double flowLPerS = 0.5 / 0.8;
        assertThat(breathing(30, 25).airwayCmH2O(0)).isCloseTo(5 + trappedMl / 50 + flowLPerS * 25, within(1e-9));
        assertThat(breathing(30, 25).airwayCmH2O(1.5)).isEqualTo(5);
    }

    @Test
    void should_refuse_what_is_no_ventilation() {
        assertThatThrownBy(() -> breathing(2, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> breathing(16, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ventilation.usual().withTidalVolumeMl(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
