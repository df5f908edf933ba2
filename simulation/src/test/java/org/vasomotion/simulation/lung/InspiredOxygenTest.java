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
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

class InspiredOxygenTest {

    private static VirtualPatients breathing(double fraction, double waterMlPerKg) {
        PatientParameters patient = PatientParameters.reference()
                .with(Parameter.PRESCRIBED_SEVERITY, 1)
                .with(Parameter.INSPIRED_OXYGEN, fraction);
        VirtualPatients patients = new VirtualPatients(List.of(patient), StandardFormulary.standard());
        for (int i = 0; i < 60; i++) {
            patients.block().state().of(StateVariable.EXTRAVASCULAR_LUNG_WATER)[0] = waterMlPerKg * LungWater.BODY_KG;
            patients.advance(1, 10);
        }
        return patients;
    }

    private static double saturation(double fraction, double waterMlPerKg) {
        return breathing(fraction, waterMlPerKg).read(0, Sign.ARTERIAL_OXYGEN_SATURATION);
    }

    /// P_A = 0.15 x 713 - 50 = 57 mmHg, 2.6 less at the ends of capillaries: 87.2 % by Hill.
    @Test
    void should_saturate_by_the_alveolar_gas_equation_when_air_is_thin() {
        AlveolarGas gas = new AlveolarGas(0.97, 0.15, 0.18);
        double mmHg = gas.arterialMmHg(0, 0.5);
        assertThat(mmHg).isCloseTo(0.15 * 713 - 50 - (99.73 - 97.1), within(0.1));
        assertThat(AlveolarGas.saturation(mmHg)).isCloseTo(0.872, within(0.002));
        assertThat(gas.dissolved(mmHg)).isZero();
    }

    /// 663 - 3 = 660 mmHg; 563 more than on air dissolve 1.7 mL in 100 mL.
    @Test
    void should_dissolve_oxygen_when_it_is_breathed_pure() {
        AlveolarGas gas = new AlveolarGas(0.97, 1, 0.18);
        double mmHg = gas.arterialMmHg(0, 0.5);
        assertThat(mmHg).isCloseTo(660.4, within(0.2));
        assertThat(100 * gas.dissolved(mmHg)).isCloseTo(1.75, within(0.01));
        assertThat(AlveolarGas.saturation(mmHg)).isGreaterThan(0.999);
    }

    @ParameterizedTest
    @CsvSource({"7", "14", "25"})
    void should_go_over_without_a_jump_when_hardly_more_than_air_is_breathed(double waterMlPerKg) {
        assertThat(saturation(0.21 + 1e-7, waterMlPerKg)).isCloseTo(saturation(0.21, waterMlPerKg), within(1e-3));
    }

    /// Shunted blood meets no alveolus: the larger the shunt, the less oxygen helps.
    @Test
    void should_help_less_when_more_blood_is_shunted() {
        double air = saturation(0.21, 14);
        double rich = saturation(0.6, 14);
        double flooded = saturation(0.21, 30);
        double floodedRich = saturation(0.6, 30);
        assertThat(rich).isGreaterThan(air + 2).isGreaterThan(97);
        assertThat(floodedRich).isGreaterThan(flooded).isLessThan(94);
    }

    /// What left the blood is what arterial blood brought more than mixed venous blood took away.
    @Test
    void should_close_the_balance_when_oxygen_is_dissolved() {
        VirtualPatients patients = breathing(1, 7);
        PatientBlock block = patients.block();
        double capacity = TissueOxygen.capacity(block.signals().of(Signal.HEMATOCRIT)[0]);
        double brought = capacity * block.signals().of(Signal.ARTERIAL_SATURATION)[0]
                + block.signals().of(Signal.DISSOLVED_OXYGEN)[0];
        double taken = capacity * block.signals().of(Signal.MIXED_VENOUS_SATURATION)[0];
        double flowMlPerMin = 0;
        double suppliedMlPerMin = 0;
        for (Bed bed : Bed.values()) {
            flowMlPerMin += 60 * block.bedSignals().of(BedSignal.FLOW, bed.place())[0];
            suppliedMlPerMin += block.bedSignals().of(BedSignal.OXYGEN_SUPPLY, bed.place())[0];
        }
        assertThat(flowMlPerMin * (brought - taken)).isCloseTo(suppliedMlPerMin, within(1e-9 * suppliedMlPerMin));
        assertThat(block.signals().of(Signal.DISSOLVED_OXYGEN)[0]).isGreaterThan(0.01);
    }

    @Test
    void should_raise_venous_saturation_and_ease_the_deficit_when_pure_oxygen_is_breathed() {
        VirtualPatients air = breathing(0.21, 18);
        VirtualPatients oxygen = breathing(1, 18);
        assertThat(oxygen.read(0, Sign.MIXED_VENOUS_OXYGEN_SATURATION))
                .isGreaterThan(air.read(0, Sign.MIXED_VENOUS_OXYGEN_SATURATION) + 3);
        assertThat(oxygen.block().signals().of(Signal.HYPOXIC_DEFICIT)[0])
                .isLessThan(air.block().signals().of(Signal.HYPOXIC_DEFICIT)[0]);
    }
}
