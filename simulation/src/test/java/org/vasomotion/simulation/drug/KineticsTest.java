package org.vasomotion.simulation.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.simulation.patient.DrugVariable;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Signal;

/// Concentrations against closed forms and against what was measured in patients.
class KineticsTest {

    private static PatientBlock infused(Formulary formulary, String drug, double rate, double severity, int minutes) {
        PatientBlock block = new PatientBlock(
                List.of(PatientParameters.reference()), formulary.drugs().size());
        Pharmacology pharmacology = new Pharmacology(block, formulary);
        block.signals().of(Signal.SEVERITY)[0] = severity;
        block.therapies().infuse(0, formulary.place(drug), rate);
        for (int i = 0; i < minutes * 6; i++) {
            pharmacology.advance(10);
        }
        return block;
    }

    private static double central(String drug, double rate, double severity, int minutes) {
        Formulary formulary = StandardFormulary.standard();
        return infused(formulary, drug, rate, severity, minutes)
                .drugStates()
                .of(DrugVariable.CENTRAL, formulary.place(drug))[0];
    }

    @Test
    void should_follow_the_closed_form_when_one_compartment_fills() {
        double expected = 5 * 1000.0 / 59 * (1 - Math.exp(-0.35 * 3));
        assertThat(central("dobutamine", 5, 0, 3)).isCloseTo(expected, within(1e-10));
        double norepinephrine = 0.1 * 70 / 1.6 * (1 - Math.exp(-1.6 / 8.8 * 7));
        assertThat(central("norepinephrine", 0.1, 1, 7)).isCloseTo(norepinephrine, within(1e-10));
    }

    /// Runge-Kutta on the two equations, written from the rate constants.
    @Test
    void should_follow_the_differential_equations_when_two_compartments_fill() {
        double fast = Math.log(2) / 3.5;
        double slow = Math.log(2) / 30;
        double back = 0.03;
        double out = fast + slow - back;
        double across = out - fast * slow / back;
        double steady = 1000.0 / 18;
        double c = 0;
        double p = 0;
        double h = 1e-3;
        for (int i = 0; i < 20_000; i++) {
            double dc = -out * (c - steady) + across * (p - steady);
            double dp = back * (c - p);
            double middleC = c + h / 2 * dc;
            double middleP = p + h / 2 * dp;
            c += h * (-out * (middleC - steady) + across * (middleP - steady));
            p += h * back * (middleC - middleP);
        }
        assertThat(central("iloprost", 1, 0, 20)).isCloseTo(c, Percentage.withPercentage(1e-4));
    }

    /// Published steady concentrations; a check of plausibility, not a fit.
    @Test
    void should_be_where_patients_were_when_infusions_are_steady() {
        assertThat(central("dobutamine", 5, 0.8, 60))
                .as("Schwartz 1991: median 76, mean 105, ng/mL")
                .isBetween(70.0, 110.0);
        assertThat(central("iloprost", 1, 0, 300))
                .as("Krause 1986: 46 +/- 8 pg/mL")
                .isBetween(38.0, 56.0);
        assertThat(central("iloprost", 3, 0, 300))
                .as("Krause 1986: 135 +/- 24 pg/mL, within 1.4 SD")
                .isBetween(101.0, 169.0);
    }

    static List<SimulatedDrug> drugs() {
        return StandardFormulary.standard().drugs();
    }

    @ParameterizedTest
    @MethodSource("drugs")
    void should_rise_with_dose_and_wash_out_when_any_drug_is_given(SimulatedDrug drug) {
        assertThat(drug.source()).isNotBlank();
        assertThat(central(drug.name(), 2, 0.5, 30)).isGreaterThan(central(drug.name(), 1, 0.5, 30));
        Formulary formulary = StandardFormulary.standard();
        PatientBlock block = infused(formulary, drug.name(), 1, 0.5, 60);
        int place = formulary.place(drug.name());
        double loaded = block.drugStates().of(DrugVariable.CENTRAL, place)[0];
        block.therapies().infuse(0, place, 0);
        Pharmacology pharmacology = new Pharmacology(block, formulary);
        for (int i = 0; i < 2 * 24 * 60; i++) {
            pharmacology.advance(60);
        }
        assertThat(loaded).isPositive();
        assertThat(block.drugStates().of(DrugVariable.CENTRAL, place)[0]).isBetween(0.0, 1e-3 * loaded);
    }

    @Test
    void should_lose_effect_when_nitroglycerin_runs_for_a_day() {
        Formulary formulary = StandardFormulary.standard();
        double afterAnHour = pooling(formulary, 60);
        assertThat(pooling(formulary, 24 * 60)).isBetween(0.4 * afterAnHour, 0.95 * afterAnHour);
        Formulary prototype = StandardFormulary.prototype();
        assertThat(pooling(prototype, 24 * 60)).isCloseTo(pooling(prototype, 60), within(1e-4));
    }

    private static double pooling(Formulary formulary, int minutes) {
        PatientBlock block = infused(formulary, "nitroglycerin", 1, 0, minutes);
        Pharmacology pharmacology = new Pharmacology(block, formulary);
        pharmacology.add();
        return pharmacology.channel(EffectChannel.VENOUS_POOLING)[0];
    }

    @Test
    void should_refuse_when_rows_make_no_sense() {
        SimulatedDrug drug = StandardFormulary.standard().drugs().getFirst();
        assertThatThrownBy(() -> new Formulary(List.of(drug, drug))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SimulatedDrug(
                        "nothing", "1", "1", drug.kinetics(), List.of(), 0, drug.origin(), drug.source()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
