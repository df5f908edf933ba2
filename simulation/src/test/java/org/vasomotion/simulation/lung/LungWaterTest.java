package org.vasomotion.simulation.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.oxygen.TissueOxygen;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.GoldenPatient;
import org.vasomotion.simulation.solver.VirtualPatients;

class LungWaterTest {

    /// Who is ill gets 4 mL/min of fluid.
    private static VirtualPatients after(double hours, PatientParameters patient) {
        VirtualPatients patients = new VirtualPatients(List.of(patient), StandardFormulary.standard());
        double severity = patient.of(Parameter.PRESCRIBED_SEVERITY);
        patients.therapies().give(0, Treatment.CRYSTALLOID, severity > 0 ? 4 : 0);
        patients.advance((int) (hours * 360), 10);
        return patients;
    }

    /// Filtration less lymph, mL/min, at 12 mL/kg of lung water: what accumulates once all defences are used.
    private static double flooding(double atrialMmHg, double proteinShare) {
        PatientBlock block = new PatientBlock(List.of(PatientParameters.reference()), 0);
        block.signals().of(Signal.LEFT_ATRIAL_PRESSURE)[0] = atrialMmHg;
        block.signals().of(Signal.PULMONARY_ARTERIAL_PRESSURE)[0] = atrialMmHg + 6;
        block.signals().of(Signal.BLOOD_VOLUME)[0] = 4998;
        block.signals().of(Signal.LYMPHATIC_PUMPING)[0] = 1;
        block.state().of(StateVariable.PLASMA_PROTEIN)[0] *= proteinShare;
        block.state().of(StateVariable.EXTRAVASCULAR_LUNG_WATER)[0] = 12 * LungWater.BODY_KG;
        new LungWater(block).computeFlows();
        return block.signals().of(Signal.LUNG_FILTRATION)[0] - block.signals().of(Signal.LUNG_LYMPH_FLOW)[0];
    }

    /// Guyton and Lindsey 1959 (Circ Res 7:649), 97 dogs: water gathers above 24 mmHg of left atrial
    /// pressure, and above 11 with 47 % of the protein; the rate is proportional to the pressure above that.
    @ParameterizedTest
    @CsvSource({"1, 24", "0.47, 11"})
    void should_flood_above_the_pressure_of_the_experiment_when_protein_is_normal_or_low(
            double proteinShare, double publishedMmHg) {
        double critical = 0;
        while (flooding(critical, proteinShare) < 0) {
            critical += 0.1;
        }
        assertThat(critical).isCloseTo(publishedMmHg, within(2.5));
        double five = flooding(critical + 5, proteinShare);
        assertThat(flooding(critical + 10, proteinShare)).isCloseTo(2 * five, within(0.05 * five));
    }

    /// Tagami 2010 (10.1186/cc9250): 7.4 (3.3) mL/kg.
    @Test
    void should_keep_its_water_when_the_patient_is_well() {
        VirtualPatients day = after(24, PatientParameters.reference());
        assertThat(day.read(0, Sign.EXTRAVASCULAR_LUNG_WATER_INDEX)).isCloseTo(7, within(0.2));
        assertThat(day.read(0, Sign.ARTERIAL_OXYGEN_SATURATION)).isEqualTo(97);
    }

    @Test
    void should_gather_water_and_lose_saturation_when_the_barrier_leaks_and_veins_are_full() {
        PatientParameters ill = PatientParameters.reference().with(Parameter.PRESCRIBED_SEVERITY, 1);
        VirtualPatients usual = after(24, ill);
        VirtualPatients injured = after(24, ill.with(Parameter.LUNG_LEAK, 4));
        VirtualPatients both =
                after(24, ill.with(Parameter.LUNG_LEAK, 4).with(Parameter.UNSTRESSED_VOLUME_SHIFT, -500));

        assertThat(usual.read(0, Sign.EXTRAVASCULAR_LUNG_WATER_INDEX)).isBetween(7.3, 10.0);
        assertThat(injured.read(0, Sign.EXTRAVASCULAR_LUNG_WATER_INDEX)).isGreaterThan(11);
        assertThat(both.read(0, Sign.EXTRAVASCULAR_LUNG_WATER_INDEX))
                .isGreaterThan(injured.read(0, Sign.EXTRAVASCULAR_LUNG_WATER_INDEX));
        assertThat(injured.read(0, Sign.ARTERIAL_OXYGEN_SATURATION))
                .isLessThan(usual.read(0, Sign.ARTERIAL_OXYGEN_SATURATION) - 0.5);
    }

    /// S_a = (1 - f) S_c + f S_v, and S_v follows from S_a by Fick.
    @Test
    void should_mix_as_contents_mix_when_alveoli_are_flooded() {
        PatientBlock block = new PatientBlock(List.of(PatientParameters.reference()), 0);
        block.state().of(StateVariable.EXTRAVASCULAR_LUNG_WATER)[0] = 15 * LungWater.BODY_KG;
        block.signals().of(Signal.ARTERIAL_SATURATION)[0] = 0.97;
        block.signals().of(Signal.METABOLIC_DEMAND)[0] = 1;
        block.signals().of(Signal.HEMATOCRIT)[0] = 0.36;
        block.bedSignals().of(BedSignal.FLOW, Bed.VITAL.place())[0] = 80;
        new LungWater(block).saturate();
        double mixed = block.signals().of(Signal.ARTERIAL_SATURATION)[0];
        double venous = mixed - 240.15 / (80 * 60 * TissueOxygen.capacity(0.36));
        double shunt = block.signals().of(Signal.PULMONARY_SHUNT)[0];

        assertThat(shunt).isCloseTo(0.1, within(1e-12));
        assertThat(mixed).isCloseTo((1 - shunt) * 0.97 + shunt * venous, within(1e-12));
    }

    @Test
    void should_stand_still_when_the_patient_is_the_prototype() {
        PatientBlock block = GoldenPatient.septic().after(600).patients().block();
        assertThat(block.state().of(StateVariable.EXTRAVASCULAR_LUNG_WATER)[0]).isEqualTo(490);
        assertThat(block.signals().of(Signal.PULMONARY_SHUNT)[0]).isZero();
    }
}
