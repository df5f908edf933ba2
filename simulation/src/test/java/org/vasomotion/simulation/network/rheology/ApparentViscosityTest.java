package org.vasomotion.simulation.network.rheology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApparentViscosityTest {

    private static final ApparentViscosity IN_VIVO = new ApparentViscosity.InVivo(InVivoConstants.PUBLISHED, 92);

    /// Pries 1994, Circ Res 75:904, the published formula computed apart from this code.
    @ParameterizedTest
    @CsvSource({
        "5, 0.45, 12.6200",
        "10, 0.45, 5.8724",
        "10, 0.20, 2.6514",
        "20, 0.45, 3.2311",
        "30, 0.30, 1.8442",
        "100, 0.45, 2.5315"
    })
    void should_equal_the_published_law_in_vivo(double diameterUm, double hematocrit, double relative) {
        assertThat(IN_VIVO.inVessel(diameterUm).relative(hematocrit)).isCloseTo(relative, within(6e-5));
    }

    /// Pries 1992, Am J Physiol 263:H1770: in glass blood is least viscous near 7 um, 1.25 times plasma.
    @Test
    void should_have_its_least_viscosity_near_seven_um_in_glass() {
        double least = GlassTube.ofDiameterUm(7).at45();

        assertThat(least).isCloseTo(1.2477, within(6e-5));
        assertThat(GlassTube.ofDiameterUm(4).at45()).isCloseTo(2.3066, within(6e-5));
        assertThat(GlassTube.ofDiameterUm(300).at45()).isCloseTo(2.9733, within(6e-5));
        for (double diameterUm = 3.3; diameterUm < 1978; diameterUm *= 1.05) {
            assertThat(GlassTube.ofDiameterUm(diameterUm).at45()).isGreaterThan(least - 2e-3);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 5, 8, 15, 40, 200})
    void should_rise_with_hematocrit_in_every_vessel(double diameterUm) {
        VesselViscosity vessel = IN_VIVO.inVessel(diameterUm);

        for (double hematocrit = 0; hematocrit < 0.85; hematocrit += 0.05) {
            assertThat(vessel.relative(hematocrit + 0.05)).isGreaterThan(vessel.relative(hematocrit));
        }
    }

    /// Without cells glass holds plasma; in vivo the factor of the wall stays, (D / (D - 1.1))².
    @ParameterizedTest
    @ValueSource(doubles = {4, 9, 25, 300})
    void should_be_that_of_plasma_without_cells(double diameterUm) {
        double wall = diameterUm / (diameterUm - 1.1);

        assertThat(GlassTube.ofDiameterUm(diameterUm).relative(0)).isEqualTo(1);
        assertThat(IN_VIVO.inVessel(diameterUm).relative(0)).isCloseTo(wall * wall, within(1e-12));
    }

    @Test
    void should_approach_bulk_blood_in_wide_vessels() {
        assertThat(IN_VIVO.inVessel(1e5).relative(0.45)).isCloseTo(3.2, within(1e-3));
        assertThat(GlassTube.ofDiameterUm(1e5).relative(0.45)).isCloseTo(3.2, within(1e-3));
    }

    @Test
    void should_scale_with_the_size_of_the_cells() {
        ApparentViscosity rat = new ApparentViscosity.InVivo(InVivoConstants.PUBLISHED, 55);
        double scale = Math.cbrt(92.0 / 55.0);

        assertThat(rat.inVessel(10).relative(0.4))
                .isCloseTo(IN_VIVO.inVessel(10 * scale).relative(0.4), within(1e-12))
                .isLessThan(IN_VIVO.inVessel(10).relative(0.4));
    }

    @Test
    void should_refuse_what_lies_beyond_the_law() {
        assertThatThrownBy(() -> IN_VIVO.inVessel(1.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.6 um")
                .hasMessageContaining("1.2 um");
        assertThatThrownBy(() -> new ApparentViscosity.InVivo(InVivoConstants.PUBLISHED, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0 fL");
        assertThatThrownBy(() -> new Rheology(IN_VIVO, 0, CellPartition.PhaseSeparation.PUBLISHED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mPa s");
    }
}
