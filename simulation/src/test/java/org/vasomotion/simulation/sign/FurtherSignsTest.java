package org.vasomotion.simulation.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

class FurtherSignsTest {

    private static VirtualPatients patient(PatientParameters parameters) {
        VirtualPatients patients = new VirtualPatients(List.of(parameters), StandardFormulary.standard());
        patients.advance(360, 10);
        return patients;
    }

    @Test
    void should_be_the_difference_of_the_pressures() {
        VirtualPatients patients = patient(PatientParameters.prototype());

        assertThat(patients.read(0, Sign.PULSE_PRESSURE))
                .isCloseTo(
                        patients.read(0, Sign.SYSTOLIC_ARTERIAL_PRESSURE)
                                - patients.read(0, Sign.DIASTOLIC_ARTERIAL_PRESSURE),
                        within(1e-9));
    }

    /// By hand: half the resting skin flow and 25 mmHg are 2.0 * 0.4353 * 0.5 = 0.435 %.
    @Test
    void should_follow_skin_flow_and_pulse_pressure() {
        VirtualPatients patients = patient(PatientParameters.prototype());
        patients.block().bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.SKIN.place())[0] = 0.5;
        patients.block().signals().of(Signal.STROKE_VOLUME)[0] = 25 * 1.6 / 0.85;

        assertThat(patients.read(0, Sign.PERIPHERAL_PERFUSION_INDEX)).isCloseTo(0.4353, within(5e-5));
    }

    /// Equation (67) with every territory alike: t = 0.62 ln(1/0.15) / (q + 0.12) + 0.35, q of the knee
    /// e^-0.25 q.
    @Test
    void should_refill_by_the_flow_of_the_knee() {
        VirtualPatients patients = patient(PatientParameters.prototype());
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            patients.block().territorySignals().of(TerritorySignal.RELATIVE_FLOW, Bed.SKIN.territory(k))[0] = 1;
        }
        patients.block().signals().of(Signal.CAPILLARY_VISCOSITY)[0] = 1;

        assertThat(patients.read(0, Sign.CAPILLARY_REFILL_TIME)).isCloseTo(1.4002, within(1e-4));
        assertThat(patients.read(0, Sign.KNEE_CAPILLARY_REFILL_TIME)).isCloseTo(1.6586, within(1e-4));
        patients.change(0, Parameter.KNEE_FLOW, 0.25 / 0.35);
        assertThat(patients.read(0, Sign.KNEE_CAPILLARY_REFILL_TIME)).isCloseTo(1.4002, within(1e-4));
    }

    @Test
    void should_lengthen_less_on_bleeding_when_emptied_venules_count() {
        VirtualPatients usual = patient(PatientParameters.prototype());
        VirtualPatients venous = patient(PatientParameters.prototype().with(Parameter.REFILL_VENOUS_EFFECT, 1));
        double before = venous.read(0, Sign.CAPILLARY_REFILL_TIME);
        for (VirtualPatients patients : List.of(usual, venous)) {
            patients.therapies().give(0, Treatment.BLEEDING, 500.0 / 15);
            patients.advance(90, 10);
        }
        assertThat(before).isCloseTo(1.45, within(0.05));
        assertThat(venous.read(0, Sign.CAPILLARY_REFILL_TIME))
                .isLessThan(usual.read(0, Sign.CAPILLARY_REFILL_TIME) - 0.1);
    }

    /// If every bed gave the same carbon dioxide to each millilitre, both gaps would be one.
    @Test
    void should_mix_the_contents_of_the_upper_body() {
        VirtualPatients patients = patient(PatientParameters.prototype());
        double mixed = patients.read(0, Sign.CARBON_DIOXIDE_GAP);
        for (Bed bed : Bed.values()) {
            double flow = patients.block().bedSignals().of(BedSignal.FLOW, bed.place())[0];
            patients.block().bedSignals().of(BedSignal.OXYGEN_SUPPLY, bed.place())[0] = 3 * flow;
        }
        assertThat(patients.read(0, Sign.CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP))
                .isCloseTo(mixed, Percentage.withPercentage(1e-6));

        patients.block().bedSignals().of(BedSignal.OXYGEN_SUPPLY, Bed.KIDNEY.place())[0] = 0;
        assertThat(patients.read(0, Sign.CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP))
                .as("blood of the kidney is not in the upper cava")
                .isGreaterThan(1.1 * mixed);
    }
}
