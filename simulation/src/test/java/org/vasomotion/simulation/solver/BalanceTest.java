package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritoryVariable;
import org.vasomotion.simulation.patient.Treatment;

/// What goes in is what stays or goes out, over a day of septic shock under many drugs: to 1e-9 of what is
/// there.
class BalanceTest {

    private static final double RELATIVE = 1e-9;
    private static final double STEP_S = 10;
    private static final int DAY = 8640;

    private VirtualPatients patients;
    private PatientBlock block;

    @BeforeEach
    void admit() {
        Formulary formulary = StandardFormulary.standard();
        patients = new VirtualPatients(List.of(PatientParameters.reference().with(Parameter.INOCULUM, 0.7)), formulary);
        block = patients.block();
        for (String drug : List.of("norepinephrine", "dobutamine", "iloprost", "vasopressin")) {
            patients.therapies()
                    .infuse(
                            0,
                            formulary.place(drug),
                            drug.equals("vasopressin") ? 0.02 : drug.equals("dobutamine") ? 3 : 0.1);
        }
        patients.therapies().give(0, Treatment.CRYSTALLOID, 2);
        patients.therapies().give(0, Treatment.RED_CELLS, 0.2);
        patients.therapies().give(0, Treatment.ALBUMIN, 0.3);
        patients.therapies().give(0, Treatment.BLEEDING, 0.1);
    }

    private double state(StateVariable variable) {
        return block.state().of(variable)[0];
    }

    private double signal(Signal signal) {
        return block.signals().of(signal)[0];
    }

    private double bloodMl() {
        return state(StateVariable.ARTERIAL_VOLUME)
                + state(StateVariable.SPLANCHNIC_VENOUS_VOLUME)
                + state(StateVariable.OTHER_VENOUS_VOLUME)
                + state(StateVariable.GREAT_VEIN_VOLUME)
                + state(StateVariable.PULMONARY_ARTERIAL_VOLUME)
                + state(StateVariable.PULMONARY_VENOUS_VOLUME);
    }

    @Test
    void should_account_for_all_volume_when_a_day_has_passed() {
        double waterMl = bloodMl()
                + state(StateVariable.EXTRAVASCULAR_LUNG_WATER)
                + state(StateVariable.FAST_INTERSTITIAL_VOLUME)
                + state(StateVariable.SLOW_INTERSTITIAL_VOLUME);
        double bloodMl = bloodMl();
        double acrossMl = 0;
        for (int i = 0; i < DAY; i++) {
            patients.advance(1, STEP_S);
            double backMlPerMin = signal(Signal.LYMPH_FLOW) + signal(Signal.LUNG_LYMPH_FLOW);
            double outMlPerMin = signal(Signal.FILTRATION) + signal(Signal.LUNG_FILTRATION);
            acrossMl += (backMlPerMin - outMlPerMin) * STEP_S / 60;
        }
        double now = bloodMl()
                + state(StateVariable.EXTRAVASCULAR_LUNG_WATER)
                + state(StateVariable.FAST_INTERSTITIAL_VOLUME)
                + state(StateVariable.SLOW_INTERSTITIAL_VOLUME);
        assertThat(now - waterMl).isCloseTo(state(StateVariable.FLUID_BALANCE), within(RELATIVE * waterMl));
        assertThat(bloodMl() - bloodMl)
                .isCloseTo(state(StateVariable.FLUID_BALANCE) + acrossMl, within(RELATIVE * bloodMl));
        assertThat(acrossMl).as("fluid did move").isNotCloseTo(0, within(100.0));
    }

    @Test
    void should_account_for_all_protein_and_cells_when_a_day_has_passed() {
        double proteinG = state(StateVariable.PLASMA_PROTEIN) + state(StateVariable.INTERSTITIAL_PROTEIN);
        double cellsMl = state(StateVariable.RED_CELL_VOLUME);
        double inG = 0;
        double inMl = 0;
        for (int i = 0; i < DAY; i++) {
            double plasmaG = state(StateVariable.PLASMA_PROTEIN);
            patients.advance(1, STEP_S);
            double hematocrit = signal(Signal.HEMATOCRIT);
            double plasmaMl = signal(Signal.BLOOD_VOLUME) * (1 - hematocrit);
            inG += (0.04 * 0.3 - 0.1 * (1 - hematocrit) * plasmaG / plasmaMl) * STEP_S / 60;
            inMl += (0.7 * 0.2 - 0.1 * hematocrit) * STEP_S / 60;
        }
        double now = state(StateVariable.PLASMA_PROTEIN) + state(StateVariable.INTERSTITIAL_PROTEIN);
        assertThat(now - proteinG).isCloseTo(inG, within(RELATIVE * proteinG));
        assertThat(state(StateVariable.RED_CELL_VOLUME) - cellsMl).isCloseTo(inMl, within(RELATIVE * cellsMl));
    }

    private double storedOxygenMl() {
        double sum = 0;
        for (Bed bed : Bed.values()) {
            double perMmHg = 0.15
                    * BedConstant.RESTING_OXYGEN_CONSUMPTION.of(bed)
                    / Bed.TERRITORIES
                    / BedConstant.RESTING_TISSUE_OXYGEN_TENSION.of(bed);
            for (int k = 0; k < Bed.TERRITORIES; k++) {
                sum += perMmHg * block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, bed.territory(k))[0];
            }
        }
        return sum;
    }

    @Test
    void should_account_for_all_oxygen_when_a_day_has_passed() {
        double storedMl = storedOxygenMl();
        double suppliedMl = 0;
        double usedMl = 0;
        for (int i = 0; i < DAY; i++) {
            patients.advance(1, STEP_S);
            for (Bed bed : Bed.values()) {
                suppliedMl += block.bedSignals().of(BedSignal.OXYGEN_SUPPLY, bed.place())[0] * STEP_S / 60;
                usedMl += block.bedSignals().of(BedSignal.OXYGEN_USE, bed.place())[0] * STEP_S / 60;
            }
        }
        assertThat(storedOxygenMl() - storedMl).isCloseTo(suppliedMl - usedMl, within(RELATIVE * suppliedMl));
    }

    @Test
    void should_account_for_all_lactate_when_a_day_has_passed() {
        double litres = 0.42 * 70;
        double start = state(StateVariable.LACTATE);
        double netMmol = 0;
        double madeMmol = 0;
        for (int i = 0; i < DAY; i++) {
            double before = state(StateVariable.LACTATE);
            patients.advance(1, STEP_S);
            double clearance = signal(Signal.LACTATE_CLEARANCE);
            double steady = signal(Signal.LACTATE_PRODUCTION) / clearance;
            double rate = clearance / litres;
            double minutes = STEP_S / 60;
            double integral = steady * minutes + (before - steady) * -Math.expm1(-rate * minutes) / rate;
            madeMmol += signal(Signal.LACTATE_PRODUCTION) * minutes;
            netMmol += signal(Signal.LACTATE_PRODUCTION) * minutes - clearance * integral;
        }
        assertThat((state(StateVariable.LACTATE) - start) * litres).isCloseTo(netMmol, within(RELATIVE * madeMmol));
    }
}
