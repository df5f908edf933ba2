package org.vasomotion.simulation.hormone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.solver.GoldenPatient;

class PressorHormonesTest {

    private static final int MINUTE_S = 60;

    private PatientBlock block;
    private PressorHormones hormones;

    @BeforeEach
    void lie() {
        block = new PatientBlock(List.of(PatientParameters.reference()), 0);
        hormones = new PressorHormones(block);
        pressure(93);
    }

    private void pressure(double meanMmHg) {
        block.state().of(StateVariable.SENSED_PRESSURE)[0] = meanMmHg;
        block.signals().of(Signal.ARTERIAL_PRESSURE)[0] = meanMmHg;
    }

    private double vasopressinAfter(int minutes) {
        for (int i = 0; i < minutes; i++) {
            hormones.advance(MINUTE_S);
        }
        return block.state().of(StateVariable.ENDOGENOUS_VASOPRESSIN)[0];
    }

    @Test
    void should_be_quiet_when_pressure_and_filling_are_normal() {
        assertThat(vasopressinAfter(24 * 60)).isEqualTo(2.5);
        assertThat(block.state().of(StateVariable.ANGIOTENSIN)[0]).isCloseTo(1, within(1e-12));
        assertThat(block.state().of(StateVariable.VASOPRESSIN_STORE)[0]).isEqualTo(1);
    }

    /// Landry 1997 (10.1161/01.CIR.95.5.1122): 22.7 (standard error 2.2) pg/mL in cardiogenic shock.
    @Test
    void should_release_vasopressin_when_pressure_falls_in_a_patient_without_sepsis() {
        pressure(60);
        assertThat(vasopressinAfter(120)).isCloseTo(22.7, within(2 * 2.2));
    }

    /// Sharshar 2003 (10.1097/01.CCM.0000063046.82359.4A): nearly always raised within 8 h, falling over 96
    /// h, at the end in a third of patients no more than normal for a low pressure.
    @Test
    void should_run_out_of_vasopressin_when_septic_shock_lasts() {
        pressure(60);
        block.signals().of(Signal.SEVERITY)[0] = 1;
        double early = vasopressinAfter(6 * 60);
        double dayTwo = vasopressinAfter(18 * 60);
        double dayFour = vasopressinAfter(72 * 60);

        assertThat(early).isBetween(8.0, 22.7);
        assertThat(dayTwo).isLessThan(0.8 * early);
        assertThat(dayFour).isLessThan(dayTwo);
        assertThat(block.state().of(StateVariable.VASOPRESSIN_STORE)[0]).isBetween(0.0, 1.0);
    }

    /// Renin of dogs: 0.0232 per minute, a half-life of 30 min.
    @Test
    void should_lose_half_of_the_surplus_in_half_an_hour_when_the_stimulus_is_gone() {
        block.state().of(StateVariable.ANGIOTENSIN)[0] = 5;
        vasopressinAfter(30);
        assertThat(block.state().of(StateVariable.ANGIOTENSIN)[0] - 1).isCloseTo(2, Percentage.withPercentage(1));
    }

    @Test
    void should_raise_angiotensin_when_atria_are_empty_or_the_kidney_has_no_pressure() {
        block.state().of(StateVariable.LOW_PRESSURE_REFLEX)[0] = 0.6;
        vasopressinAfter(240);
        double empty = block.state().of(StateVariable.ANGIOTENSIN)[0];
        pressure(60);
        vasopressinAfter(240);

        assertThat(empty).isGreaterThan(3);
        assertThat(block.state().of(StateVariable.ANGIOTENSIN)[0]).isGreaterThan(empty + 0.5);
    }

    @Test
    void should_stand_still_when_the_patient_is_the_prototype() {
        PatientBlock septic = GoldenPatient.septic().after(600).patients().block();
        assertThat(septic.state().of(StateVariable.ENDOGENOUS_VASOPRESSIN)[0]).isEqualTo(2.5);
        assertThat(septic.signals().of(Signal.ANGIOTENSIN_DRIVE)[0]).isZero();
    }
}
