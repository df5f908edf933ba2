package org.vasomotion.simulation.network.rheology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceLayerTest {

    private static double relative(SurfaceLayer layer, double diameterUm, double hematocrit) {
        return new ApparentViscosity.ThroughSurfaceLayer(layer, 92)
                .inVessel(diameterUm)
                .relative(hematocrit);
    }

    /// Pries & Secomb 2005, Am J Physiol 289:H2657, the published formula computed apart from this code.
    @ParameterizedTest
    @CsvSource({
        "6.0, 0.45, 0.38582, 0.84098, 5.20502",
        "10.5, 0.45, 0.85924, 1.88334, 7.62855",
        "20, 0.40, 0.89355, 1.61488, 2.92357"
    })
    void should_equal_the_published_law_when_intact(
            double diameterUm, double hematocrit, double thicknessUm, double effectiveUm, double relative) {
        assertThat(SurfaceLayer.INTACT.thicknessUm(diameterUm)).isCloseTo(thicknessUm, within(6e-6));
        assertThat(SurfaceLayer.INTACT.effectiveThicknessUm(diameterUm, hematocrit))
                .isCloseTo(effectiveUm, within(6e-6));
        assertThat(relative(SurfaceLayer.INTACT, diameterUm, hematocrit)).isCloseTo(relative, within(6e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 8, 15, 60})
    void should_resist_less_the_more_of_it_is_lost_and_end_as_glass(double diameterUm) {
        double before = Double.POSITIVE_INFINITY;
        for (double integrity : new double[] {1, 0.75, 0.5, 0.25, 0}) {
            double now = relative(new SurfaceLayer(integrity), diameterUm, 0.4);
            assertThat(now).isLessThan(before);
            before = now;
        }
        assertThat(before).isCloseTo(GlassTube.ofDiameterUm(diameterUm).relative(0.4), within(1e-12));
    }

    @Test
    void should_not_be_there_below_its_onset() {
        assertThat(SurfaceLayer.INTACT.thicknessUm(2.4)).isZero();
        assertThat(SurfaceLayer.INTACT.effectiveThicknessUm(2, 0.4)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void should_refuse_an_integrity_outside_zero_to_one(double integrity) {
        assertThatThrownBy(() -> new SurfaceLayer(integrity)).isInstanceOf(IllegalArgumentException.class);
    }
}
