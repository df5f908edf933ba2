package org.vasomotion.simulation.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Each cause alone: it shows, and a bolus of fluid means something else in each.
class MechanismTest {

    private static final double STEP_S = 2;

    private static VirtualPatients ill(PatientParameters patient) {
        VirtualPatients patients = new VirtualPatients(List.of(patient, patient), StandardFormulary.none());
        patients.advance((int) (3600 / STEP_S), STEP_S);
        return patients;
    }

    private static VirtualPatients with(Mechanism mechanism) {
        return ill(Mechanism.alone(Map.of(mechanism, 1.0)));
    }

    /// What 500 mL over 15 min do to a sign by their end, against a twin who gets nothing.
    private static double byBolus(VirtualPatients twins, Sign sign) {
        twins.therapies().give(0, Treatment.CRYSTALLOID, 500.0 / 15);
        twins.advance((int) (900 / STEP_S), STEP_S);
        twins.therapies().give(0, Treatment.CRYSTALLOID, 0);
        return twins.read(0, sign) - twins.read(1, sign);
    }

    @Test
    void should_be_healthy_when_nothing_is_wrong() {
        VirtualPatients nothing = ill(Mechanism.alone(Map.of()));
        VirtualPatients healthy = ill(PatientParameters.reference());

        for (Sign sign :
                List.of(Sign.MEAN_ARTERIAL_PRESSURE, Sign.CARDIAC_INDEX, Sign.CAPILLARY_REFILL_TIME, Sign.LACTATE)) {
            assertThat(nothing.read(0, sign))
                    .as(sign.words())
                    .isCloseTo(healthy.read(0, sign), within(0.05 * healthy.read(0, sign)));
        }
    }

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void should_change_a_sign_when_it_is_the_only_cause(Mechanism mechanism) {
        VirtualPatients healthy = ill(Mechanism.alone(Map.of()));
        VirtualPatients sick = with(mechanism);
        double largest = Arrays.stream(Sign.values())
                .mapToDouble(sign -> Math.abs(sick.read(0, sign) - healthy.read(0, sign))
                        / Math.max(1e-3, Math.abs(healthy.read(0, sign))))
                .max()
                .orElseThrow();

        assertThat(largest).as("largest relative change of a sign").isGreaterThan(0.10);
        assertThat(sick.read(0, Sign.MEAN_ARTERIAL_PRESSURE)).isBetween(30.0, 160.0);
    }

    @Test
    void should_help_when_the_heart_was_empty() {
        assertThat(byBolus(with(Mechanism.HYPOVOLEMIA), Sign.CARDIAC_INDEX)).isGreaterThan(0.3);
        assertThat(byBolus(with(Mechanism.HYPOVOLEMIA), Sign.CAPILLARY_REFILL_TIME))
                .isLessThan(-0.3);
    }

    @Test
    void should_do_nothing_for_lactate_when_the_cause_is_not_flow() {
        assertThat(byBolus(with(Mechanism.CYTOPATHIC_HYPOXIA), Sign.LACTATE)).isBetween(-0.15, 0.15);
        assertThat(byBolus(with(Mechanism.ADRENERGIC_LACTATE), Sign.LACTATE)).isBetween(-0.15, 0.15);
        assertThat(byBolus(with(Mechanism.MICROTHROMBOSIS), Sign.PROPORTION_OF_PERFUSED_VESSELS))
                .isBetween(-2.0, 2.0);
    }

    @Test
    void should_not_open_the_bottleneck_when_output_rises() {
        VirtualPatients patients = with(Mechanism.BOTTLENECK);
        assertThat(patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE)).isGreaterThan(65);
        assertThat(patients.read(0, Sign.CAPILLARY_REFILL_TIME)).isGreaterThan(3);

        byBolus(patients, Sign.CARDIAC_INDEX);

        assertThat(patients.read(0, Sign.CAPILLARY_REFILL_TIME))
                .as("still long")
                .isGreaterThan(3);
    }

    @Test
    void should_fill_the_veins_more_than_the_arteries_when_the_heart_is_weak() {
        double output = byBolus(with(Mechanism.CARDIOMYOPATHY), Sign.CARDIAC_INDEX);
        double pressure = byBolus(with(Mechanism.CARDIOMYOPATHY), Sign.CENTRAL_VENOUS_PRESSURE);
        double outputOfHealthy = byBolus(ill(Mechanism.alone(Map.of())), Sign.CARDIAC_INDEX);

        assertThat(output).isLessThan(0.6 * outputOfHealthy);
        assertThat(pressure).isGreaterThan(1.5);
    }

    /// What was given is in the tissue, and little of what it brought is left.
    @Test
    void should_have_swelling_and_no_flow_hours_after_a_bolus_when_capillaries_leak() {
        VirtualPatients twins = with(Mechanism.LEAK);
        double atOnce = byBolus(twins, Sign.CARDIAC_INDEX);
        twins.advance((int) (4 * 3600 / STEP_S), STEP_S);
        double later = twins.read(0, Sign.CARDIAC_INDEX) - twins.read(1, Sign.CARDIAC_INDEX);

        assertThat(twins.read(0, Sign.FLUID_BALANCE)).isGreaterThan(twins.read(1, Sign.FLUID_BALANCE) + 400);
        assertThat(later)
                .as("what is left of the output that the bolus brought")
                .isLessThan(0.4 * atOnce);
    }

    @Test
    void should_refuse_a_grade_that_is_none() {
        assertThatThrownBy(() -> Mechanism.alone(Map.of(Mechanism.LEAK, 1.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_make_a_living_patient_as_ill_as_one_who_came_so_and_well_again() {
        for (Mechanism mechanism : Mechanism.values()) {
            VirtualPatients healthy =
                    new VirtualPatients(List.of(Mechanism.alone(Map.of())), StandardFormulary.standard());
            VirtualPatients ill =
                    new VirtualPatients(List.of(Mechanism.alone(Map.of(mechanism, 1.0))), StandardFormulary.standard());
            PatientSnapshot before = healthy.save(0);

            mechanism.shift(healthy.block(), 0, 1);
            assertThat(healthy.save(0)).as(mechanism.name()).isEqualTo(ill.save(0));
            mechanism.shift(healthy.block(), 0, -1);
            assertThat(healthy.save(0)).as(mechanism.name()).isEqualTo(before);
        }
    }
}
