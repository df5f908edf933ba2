package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.simulation.sign.Sign.CAPILLARY_REFILL_TIME;
import static org.vasomotion.simulation.sign.Sign.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.simulation.sign.Sign.PROPORTION_OF_PERFUSED_VESSELS;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;

/// The same code, different states: specification, section 9.3. Its text names the states in which the
/// patients differ
/// but not all others, so that directions are held, and only those numbers that do not depend on the rest.
class PhenotypesTest {

    private static Consumer<VirtualPatients> with(Parameter parameter, double value) {
        return patients -> patients.change(0, parameter, value);
    }

    private static Consumer<VirtualPatients> tight(Bed bed) {
        return patients -> patients.block().variations().of(BedVariation.TONE_SHIFT, bed.place())[0] = 0.8;
    }

    private static double perfused(GoldenPatient patient) {
        return patient.read(PROPORTION_OF_PERFUSED_VESSELS);
    }

    private static Supplier<GoldenPatient> septic(Consumer<VirtualPatients> differing) {
        return () -> GoldenPatient.septic(differing).after(GoldenPatient.STEP_S);
    }

    @Test
    void should_not_be_helped_by_pressure_but_by_a_dilator_when_precapillaries_are_shut() {
        Supplier<GoldenPatient> bottleneck = septic(with(Parameter.HETEROGENEITY_LOADING, 1.35)
                .andThen(with(Parameter.ENDOTHELIAL_LOADING, 0.97))
                .andThen(tight(Bed.SKIN))
                .andThen(tight(Bed.SUBLINGUAL)));
        GoldenPatient base = bottleneck.get();
        GoldenPatient pressed = bottleneck.get().titrated(85);
        GoldenPatient dilated = bottleneck.get().infused("iloprost", 1).after(3600);

        assertThat(perfused(base)).isCloseTo(43, within(5.0));
        assertThat(pressed.read(MEAN_ARTERIAL_PRESSURE)).isCloseTo(85, within(1.0));
        assertThat(pressed.read(CAPILLARY_REFILL_TIME)).isGreaterThan(base.read(CAPILLARY_REFILL_TIME));
        assertThat(perfused(pressed)).isLessThan(perfused(base));
        assertThat(dilated.read(MEAN_ARTERIAL_PRESSURE)).isLessThan(base.read(MEAN_ARTERIAL_PRESSURE));
        assertThat(dilated.read(CAPILLARY_REFILL_TIME)).isLessThan(base.read(CAPILLARY_REFILL_TIME) - 1);
        assertThat(perfused(dilated)).isGreaterThan(perfused(base) + 8);
        assertThat(perfused(
                        bottleneck.get().infused("acetylcholine, sublingual", 1).after(600)))
                .isCloseTo(96, within(0.5));
    }

    @Test
    void should_not_recover_with_dilators_when_capillaries_are_plugged() {
        GoldenPatient relaxed = septic(with(Parameter.PLUGGING_LOADING, 0.50))
                .get()
                .infused("acetylcholine, sublingual", 1)
                .after(600);

        assertThat(perfused(relaxed)).isCloseTo(78, within(0.5));
    }

    @Test
    void should_get_worse_with_pressure_when_tissue_is_swollen() {
        Supplier<GoldenPatient> leaking =
                septic(with(Parameter.BARRIER_LEAK_LOADING, 2.2).andThen(with(Parameter.GLYCOCALYX_LOSS, 0.9)));
        GoldenPatient base = leaking.get();
        GoldenPatient pressed = leaking.get().titrated(65);

        assertThat(base.read(MEAN_ARTERIAL_PRESSURE)).isLessThan(45);
        assertThat(pressed.read(CAPILLARY_REFILL_TIME)).isGreaterThan(base.read(CAPILLARY_REFILL_TIME) + 1);
        assertThat(perfused(pressed)).isLessThan(perfused(base) - 5);
    }

    @Test
    void should_need_much_norepinephrine_when_arterioles_are_deaf() {
        Supplier<GoldenPatient> vasoplegic = septic(with(Parameter.INDUCIBLE_SYNTHASE_LOADING, 1.5)
                .andThen(with(Parameter.HETEROGENEITY_LOADING, 0.45))
                .andThen(with(Parameter.ARTERIAL_DESENSITISATION, 0.45)));
        GoldenPatient pressed = vasoplegic.get().titrated(65);

        assertThat(vasoplegic.get().read(MEAN_ARTERIAL_PRESSURE)).isCloseTo(51, within(1.0));
        assertThat(pressed.read(MEAN_ARTERIAL_PRESSURE)).isCloseTo(62, within(1.0));
        assertThat(pressed.norepinephrineUgPerKgMin()).isCloseTo(0.68, within(0.05));
        assertThat(vasoplegic.get().titrated(85).read(MEAN_ARTERIAL_PRESSURE))
                .as("85 is not reached")
                .isCloseTo(67, within(1.0));
    }
}
