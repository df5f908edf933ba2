package org.vasomotion.simulation.network.rheology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FahraeusEffectTest {

    /// Pries 1990, Circ Res 67:826, the published formula computed apart from this code.
    @ParameterizedTest
    @CsvSource({"5, 0.45, 0.8051", "10, 0.45, 0.7191", "10, 0.20, 0.5914", "50, 0.40, 0.7923", "500, 0.40, 0.9985"})
    void should_equal_the_published_law(double diameterUm, double discharge, double ratio) {
        assertThat(FahraeusEffect.tubeToDischarge(diameterUm, discharge)).isCloseTo(ratio, within(6e-5));
    }

    @Test
    void should_vanish_in_wide_vessels_and_in_packed_cells() {
        assertThat(FahraeusEffect.tubeToDischarge(1e5, 0.4)).isCloseTo(1, within(1e-12));
        assertThat(FahraeusEffect.tubeToDischarge(10, 1)).isEqualTo(1);
    }

    @Test
    void should_weaken_as_hematocrit_rises() {
        for (double hematocrit = 0.05; hematocrit < 0.9; hematocrit += 0.05) {
            assertThat(FahraeusEffect.tubeToDischarge(12, hematocrit + 0.05))
                    .isGreaterThan(FahraeusEffect.tubeToDischarge(12, hematocrit));
        }
    }
}
