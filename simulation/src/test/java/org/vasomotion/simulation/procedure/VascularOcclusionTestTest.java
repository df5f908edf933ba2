package org.vasomotion.simulation.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.solver.GoldenPatient;
import org.vasomotion.simulation.solver.VirtualPatients;

class VascularOcclusionTestTest {

    private static VascularOcclusionTest with(StateVariable variable, double value) {
        VirtualPatients patients = septic();
        patients.block().state().of(variable)[0] = value;
        return VascularOcclusionTest.of(patients, 0);
    }

    /// The healthy patient whom users get; the prototype's has no dilation that ascends to large arterioles.
    private static VirtualPatients reference() {
        VirtualPatients patients =
                new VirtualPatients(List.of(PatientParameters.reference()), StandardFormulary.standard());
        patients.advance(720, 10);
        return patients;
    }

    private static VirtualPatients septic() {
        double reference = Parameter.ASCENDING_DILATION.reference();
        return GoldenPatient.septic(patients -> patients.change(0, Parameter.ASCENDING_DILATION, reference))
                .after(10)
                .patients();
    }

    /// Payen 2009 (10.1186/cc8004): volunteers return at 9.35 (8.3 to 11.6) per cent per second.
    @Test
    void should_return_as_in_volunteers_when_healthy() {
        VascularOcclusionTest healthy = VascularOcclusionTest.of(reference(), 0);

        assertThat(healthy.recoveryPercentPerS()).isBetween(8.3, 11.6);
        assertThat(healthy.deoxygenationPercentPerS()).isBetween(-0.5, -0.3);
    }

    /// Creteur 2007 and Payen 2009: 0.43 and 0.30 of what volunteers have.
    @Test
    void should_return_more_slowly_in_sepsis_and_with_plugs() {
        double healthy = VascularOcclusionTest.of(reference(), 0).recoveryPercentPerS();
        double septic = VascularOcclusionTest.of(septic(), 0).recoveryPercentPerS();
        double plugged = with(StateVariable.CAPILLARY_PLUGGING, 0.7).recoveryPercentPerS();

        assertThat(septic).isLessThan(0.65 * healthy);
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
