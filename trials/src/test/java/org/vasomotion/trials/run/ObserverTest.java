package org.vasomotion.trials.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.study.Derived;
import org.vasomotion.trials.study.Observable;
import org.vasomotion.trials.study.Variable;

/// A healthy adult after two hours.
class ObserverTest {

    private static final VirtualPatients HEALTHY = healthy();

    private static VirtualPatients healthy() {
        VirtualPatients patients =
                new VirtualPatients(List.of(PatientParameters.prototype()), StandardFormulary.standard());
        patients.advance(720, 10);
        patients.therapies().infuse(0, patients.formulary().place("norepinephrine"), 0.3);
        return patients;
    }

    private static double read(Observable observable, double factor, Variable.Reader reader) {
        Observer observer = new Observer(HEALTHY, (lane, _, sign, _) -> 2 * HEALTHY.read(lane, sign));
        Variable variable =
                new Variable("v", observable, observable.unitCode(), factor, reader, Variable.Scale.AS_MEASURED);
        return observer.read(variable, 0, 0, Duration.ZERO);
    }

    private static double read(Derived derived) {
        return read(new Observable.OfDerived(derived), 1, Variable.Reader.TRUE_VALUE);
    }

    /// Textbook values of a healthy adult at rest, with the width that textbooks give: stroke index 33 to
    /// 47 mL/m2, resistance index 1700 to 2400 dyn.s.m2/cm5, delivery 500 to 600 mL/min/m2 (Edwards, Quick
    /// guide to cardiopulmonary care, from memory); kidneys a fifth of output and 10 mL/min of oxygen
    /// (Ricksten 2013, 10.1186/cc12530).
    @ParameterizedTest
    @CsvSource({
        "CARDIAC_OUTPUT, 4, 8",
        "STROKE_VOLUME_INDEX, 33, 47",
        "SYSTEMIC_VASCULAR_RESISTANCE_INDEX, 1700, 2500",
        "OXYGEN_DELIVERY_INDEX, 480, 640",
        "CORE_TO_TOE_GRADIENT, 2, 9",
        "KIDNEY_FLOW_SHARE, 15, 25",
        "KIDNEY_BLOOD_FLOW, 800, 1400",
        "KIDNEY_OXYGEN_CONSUMPTION, 5, 20",
        "KIDNEY_OXYGEN_EXTRACTION, 5, 15",
        "LIVER_BLOOD_FLOW, 1000, 1800",
        "MEAN_SYSTEMIC_PRESSURE_BY_HOLDS, 8, 20"
    })
    void should_be_in_the_textbook_range_when_an_adult_is_healthy(Derived derived, double low, double high) {
        assertThat(read(derived)).isBetween(low, high);
    }

    @ParameterizedTest
    @EnumSource(Derived.class)
    void should_be_a_number_whatever_is_derived(Derived derived) {
        assertThat(read(derived)).isPositive().isFinite();
    }

    @Test
    void should_be_read_with_errors_at_the_bedside_and_without_as_the_true_value() {
        Observable refill = new Observable.OfSign(Sign.CAPILLARY_REFILL_TIME);
        double truth = HEALTHY.read(0, Sign.CAPILLARY_REFILL_TIME);

        assertThat(read(refill, 1, Variable.Reader.TRUE_VALUE)).isEqualTo(truth);
        assertThat(read(refill, 1, Variable.Reader.BEDSIDE)).isEqualTo(2 * truth);
        assertThat(read(refill, 1000, Variable.Reader.TRUE_VALUE)).isCloseTo(1000 * truth, within(1e-9));
    }

    @Test
    void should_give_the_rate_of_a_drug() {
        assertThat(read(new Observable.OfDrug("norepinephrine", "ug/kg/min"), 1, Variable.Reader.BEDSIDE))
                .isEqualTo(0.3);
    }
}
