package org.vasomotion.simulation.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.procedure.PassiveLegRaise;
import org.vasomotion.simulation.sign.Sign;

/// One factor of size: what is given is divided by it, what is read of volumes and flows is multiplied.
class BodySizeTest {

    private static final Formulary FORMULARY = StandardFormulary.standard();

    /// Grow with the body; all other signs are pressures, rates, shares, or per surface or weight.
    private static final Set<Sign> EXTENSIVE =
            Set.of(Sign.STROKE_VOLUME, Sign.OXYGEN_CONSUMPTION, Sign.URINE_FLOW, Sign.FLUID_BALANCE);

    private static PatientParameters septic() {
        return PatientParameters.reference().with(Parameter.PRESCRIBED_SEVERITY, 0.9);
    }

    private static PatientParameters twice(PatientParameters patient) {
        return patient.with(Parameter.WEIGHT, 2 * patient.of(Parameter.WEIGHT))
                .with(Parameter.BODY_SURFACE_AREA, 2 * patient.of(Parameter.BODY_SURFACE_AREA))
                .with(Parameter.BODY_SIZE, 2 * patient.of(Parameter.BODY_SIZE));
    }

    private static void treat(VirtualPatients patients, int lane, double size) {
        for (Treatment treatment : Treatment.values()) {
            patients.therapies().give(lane, treatment, treatment.isVolume() ? 3 * size : 1);
        }
        for (SimulatedDrug drug : FORMULARY.drugs()) {
            boolean isWhole = drug.rateUnitCode().startsWith("[iU]")
                    || drug.rateUnitCode().startsWith("mg");
            patients.therapies().infuse(lane, FORMULARY.place(drug.name()), 0.02 * (isWhole ? size : 1));
        }
    }

    /// To the last bit, as two is a power of two.
    @Test
    void should_be_the_same_patient_per_surface_when_twice_the_size_gets_twice_the_dose() {
        VirtualPatients patients = new VirtualPatients(List.of(septic(), twice(septic())), FORMULARY);
        treat(patients, 0, 1);
        treat(patients, 1, 2);
        patients.advance(720, 20);
        for (Sign sign : Sign.values()) {
            double factor = EXTENSIVE.contains(sign) ? 2 : 1;
            assertThat(patients.read(1, sign)).as(sign.words()).isEqualTo(factor * patients.read(0, sign));
        }
        PassiveLegRaise small = PassiveLegRaise.of(patients, 0);
        PassiveLegRaise large = PassiveLegRaise.of(patients, 1);
        assertThat(large.changePercent()).isEqualTo(small.changePercent());
        assertThat(large.beforeMlPerS()).isEqualTo(2 * small.beforeMlPerS());
    }

    /// Half of what it was for the smaller one: 500 mL in 15 minutes.
    @Test
    void should_fill_a_larger_body_less_when_it_gets_the_same_volume() {
        VirtualPatients patients = new VirtualPatients(List.of(septic(), twice(septic())), FORMULARY);
        patients.advance(360, 20);
        double small = patients.read(0, Sign.CENTRAL_VENOUS_PRESSURE);
        double large = patients.read(1, Sign.CENTRAL_VENOUS_PRESSURE);
        patients.therapies().give(0, Treatment.CRYSTALLOID, 500.0 / 15);
        patients.therapies().give(1, Treatment.CRYSTALLOID, 500.0 / 15);
        patients.advance(90, 10);
        double riseOfSmall = patients.read(0, Sign.CENTRAL_VENOUS_PRESSURE) - small;
        double riseOfLarge = patients.read(1, Sign.CENTRAL_VENOUS_PRESSURE) - large;
        assertThat(riseOfLarge / riseOfSmall).isBetween(0.4, 0.6);
    }

    /// By hand: 0.1 ug/kg/min in 105 kg are 10.5 ug/min; a circulation of 1.2 sees of them what the reference body
    /// sees of 8.75 ug/min, 0.125 ug/kg/min in its 70 kg.
    @Test
    void should_dilute_a_dose_per_kilogram_in_the_circulation() {
        PatientParameters heavy = septic().with(Parameter.WEIGHT, 105).with(Parameter.BODY_SIZE, 1.2);
        VirtualPatients patients = new VirtualPatients(List.of(heavy, septic()), FORMULARY);
        for (int lane = 0; lane < 2; lane++) {
            patients.therapies().give(lane, Treatment.MAINTENANCE, 0);
        }
        for (String drug : List.of("norepinephrine", "dobutamine", "iloprost")) {
            patients.therapies().infuse(0, FORMULARY.place(drug), 0.1);
            patients.therapies().infuse(1, FORMULARY.place(drug), 0.125);
        }
        patients.therapies().infuse(0, FORMULARY.place("vasopressin"), 0.036);
        patients.therapies().infuse(1, FORMULARY.place("vasopressin"), 0.030);
        patients.advance(360, 20);
        for (Sign sign : List.of(Sign.MEAN_ARTERIAL_PRESSURE, Sign.HEART_RATE, Sign.CAPILLARY_REFILL_TIME)) {
            assertThat(patients.read(0, sign)).as(sign.words()).isCloseTo(patients.read(1, sign), within(1e-9));
        }
        assertThat(patients.read(0, Sign.STROKE_VOLUME) / patients.read(1, Sign.STROKE_VOLUME))
                .isCloseTo(1.2, within(1e-9));
    }

    /// The bits of the reference body before there was a size: 4 h ill, and everything given. Whoever changes an
    /// equation has to take new ones.
    @Test
    void should_be_the_same_reference_body_as_before_there_was_a_size() {
        VirtualPatients patients = new VirtualPatients(List.of(septic()), FORMULARY);
        treat(patients, 0, 1);
        patients.advance(720, 20);
        assertThat(patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE)).isEqualTo(86.98976350039956);
        assertThat(patients.read(0, Sign.STROKE_VOLUME)).isEqualTo(67.46067779203281);
        assertThat(patients.read(0, Sign.LACTATE)).isEqualTo(3.029479734381524);
        assertThat(patients.read(0, Sign.FLUID_BALANCE)).isEqualTo(1975.8851641531307);
    }
}
