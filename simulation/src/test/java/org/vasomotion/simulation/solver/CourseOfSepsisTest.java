package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;

/// From health through infection into shock, and out of it with antibiotics and fluid: nothing is set by
/// hand on the way.
class CourseOfSepsisTest {

    private final VirtualPatients patients = new VirtualPatients(
            List.of(
                    PatientParameters.reference().with(Parameter.INOCULUM, 0.7),
                    PatientParameters.reference().with(Parameter.INOCULUM, 0.7)),
            StandardFormulary.standard());

    private void hours(int hours) {
        patients.advance(hours * 180, 20);
    }

    private void ill(int lane, double pressureBelow, double lactateAbove, double refillAbove, double perfusedBelow) {
        assertThat(patients.read(lane, Sign.MEAN_ARTERIAL_PRESSURE)).isLessThan(pressureBelow);
        assertThat(patients.read(lane, Sign.LACTATE)).isGreaterThan(lactateAbove);
        assertThat(patients.read(lane, Sign.CAPILLARY_REFILL_TIME)).isGreaterThan(refillAbove);
        assertThat(patients.read(lane, Sign.PROPORTION_OF_PERFUSED_VESSELS)).isLessThan(perfusedBelow);
    }

    /// Median of perfused vessels in severe sepsis 65 %: De Backer 2013.
    private static final double PERFUSED_IN_SEPSIS = 65;

    @Test
    void should_fall_ill_and_recover_only_with_treatment_when_infected() {
        hours(8);
        patients.therapies().give(1, Treatment.ANTIBIOTICS, 1);
        patients.therapies().give(1, Treatment.CRYSTALLOID, 12);
        hours(4);
        patients.therapies().give(1, Treatment.CRYSTALLOID, 0);
        hours(2);
        ill(0, 75, 2, 3, 75);
        hours(10);
        ill(0, 60, 4, 4, PERFUSED_IN_SEPSIS);
        ill(1, 80, 2, 2, 80);
        assertThat(patients.read(1, Sign.MEAN_ARTERIAL_PRESSURE))
                .isGreaterThan(patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE) + 15);
        hours(96);
        assertThat(patients.isDead(0)).isTrue();
        assertThat(patients.isDead(1)).isFalse();
        assertThat(patients.read(1, Sign.MEAN_ARTERIAL_PRESSURE)).isBetween(88.0, 97.0);
        assertThat(patients.read(1, Sign.LACTATE)).isLessThan(1.5);
        assertThat(patients.read(1, Sign.CAPILLARY_REFILL_TIME)).isLessThan(1.6);
        assertThat(patients.read(1, Sign.PROPORTION_OF_PERFUSED_VESSELS)).isGreaterThan(97);
    }
}
