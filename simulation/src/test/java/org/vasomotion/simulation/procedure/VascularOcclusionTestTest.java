package org.vasomotion.simulation.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.solver.GoldenPatient;
import org.vasomotion.simulation.solver.VirtualPatients;

class VascularOcclusionTestTest {

    private static VascularOcclusionTest with(StateVariable variable, double value) {
        VirtualPatients patients = GoldenPatient.septic().after(10).patients();
        patients.block().state().of(variable)[0] = value;
        return VascularOcclusionTest.of(patients, 0);
    }

    /// Payen 2009 (10.1186/cc8004): volunteers return at 9.35 (8.3 to 11.6) per cent per second.
    @Test
    void should_return_as_in_volunteers_when_healthy() {
        VascularOcclusionTest healthy =
                VascularOcclusionTest.of(GoldenPatient.healthy().patients(), 0);

        assertThat(healthy.recoveryPercentPerS()).isBetween(8.3, 11.6);
        assertThat(healthy.deoxygenationPercentPerS()).isBetween(-0.5, -0.3);
    }

    @Test
    void should_return_more_slowly_in_sepsis_and_with_plugs() {
        double healthy =
                VascularOcclusionTest.of(GoldenPatient.healthy().patients(), 0).recoveryPercentPerS();
        double septic = VascularOcclusionTest.of(
                        GoldenPatient.septic().after(10).patients(), 0)
                .recoveryPercentPerS();
        double plugged = with(StateVariable.CAPILLARY_PLUGGING, 0.7).recoveryPercentPerS();

        assertThat(septic).isLessThan(healthy);
        assertThat(plugged).isLessThan(0.7 * septic);
    }

    /// What mitochondria cannot use stays: half of them, half the slope.
    @Test
    void should_fall_in_proportion_to_what_mitochondria_use() {
        double all = with(StateVariable.MITOCHONDRIAL_CAPACITY, 1).deoxygenationPercentPerS();
        double half = with(StateVariable.MITOCHONDRIAL_CAPACITY, 0.5).deoxygenationPercentPerS();

        assertThat(half).isCloseTo(all / 2, within(1e-9));
    }
}
