package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.BedVariable;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// One bed at an imposed arterial pressure while the rest of the patient stands still at its healthy start,
/// all drives
/// zero: specification, section 9.1. Equal to 0.02 of the resting flow.
class AutoregulationTest {

    private static final int STEPS = 400;
    private static final double STEP_S = 5;

    private final VirtualPatients patients =
            new VirtualPatients(List.of(PatientParameters.prototype()), StandardFormulary.prototype());
    private final PatientSnapshot rest = patients.save(0);

    private double flow(Bed bed, double arterialMmHg) {
        patients.restore(0, rest);
        for (int step = 0; step < STEPS; step++) {
            double[] tone = row(TerritoryVariable.ACTIVATION, bed);
            double[] tensionMmHg = row(TerritoryVariable.TISSUE_OXYGEN_TENSION, bed);
            double nodeMmHg = block().beds().of(BedVariable.NODE_PRESSURE, bed.place())[0];
            patients.restore(0, rest);
            put(TerritoryVariable.ACTIVATION, bed, tone);
            put(TerritoryVariable.TISSUE_OXYGEN_TENSION, bed, tensionMmHg);
            block().beds().of(BedVariable.NODE_PRESSURE, bed.place())[0] = nodeMmHg;
            block().state().of(StateVariable.ARTERIAL_VOLUME)[0] = 600 + 1.6 * arterialMmHg;
            patients.advance(1, STEP_S);
        }
        return block().bedSignals().of(BedSignal.RELATIVE_FLOW, bed.place())[0];
    }

    private PatientBlock block() {
        return patients.block();
    }

    private double[] row(TerritoryVariable variable, Bed bed) {
        double[] values = new double[Bed.TERRITORIES];
        for (int k = 0; k < values.length; k++) {
            values[k] = block().territories().of(variable, bed.territory(k))[0];
        }
        return values;
    }

    private void put(TerritoryVariable variable, Bed bed, double[] values) {
        for (int k = 0; k < values.length; k++) {
            block().territories().of(variable, bed.territory(k))[0] = values[k];
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VITAL,  0.83, 0.99, 1.03, 1.00, 0.97",
        "KIDNEY, 0.79, 0.98, 1.05, 0.98, 0.91",
        "GUT,    0.74, 0.93, 1.07, 1.19, 1.28",
        "MUSCLE, 0.77, 0.95, 1.08, 1.16, 1.23"
    })
    void should_keep_flow_as_printed_when_pressure_changes(
            Bed bed, double at60, double at80, double at100, double at120, double at140) {
        assertThat(flow(bed, 60)).as("60 mmHg").isCloseTo(at60, within(0.02));
        assertThat(flow(bed, 80)).as("80 mmHg").isCloseTo(at80, within(0.02));
        assertThat(flow(bed, 100)).as("100 mmHg").isCloseTo(at100, within(0.02));
        assertThat(flow(bed, 120)).as("120 mmHg").isCloseTo(at120, within(0.02));
        assertThat(flow(bed, 140)).as("140 mmHg").isCloseTo(at140, within(0.02));
    }
}
