package org.vasomotion.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

class CourseTest {

    private static final Duration STEP = Duration.ofSeconds(10);
    private static final PatientParameters ILL = PatientParameters.prototype().with(Parameter.PRESCRIBED_SEVERITY, 1);
    private static final PatientParameters LESS_ILL =
            PatientParameters.prototype().with(Parameter.PRESCRIBED_SEVERITY, 0.7);
    private static final Event TO_75 = new Event.Once(
            Duration.ZERO, List.of(new Order.Titrate("norepinephrine", Sign.MEAN_ARTERIAL_PRESSURE, 75, 0.0022, 3)));

    private static VirtualPatients patients(PatientParameters... who) {
        VirtualPatients patients = new VirtualPatients(List.of(who), StandardFormulary.standard());
        patients.advance(360, 10);
        return patients;
    }

    private static double norepinephrine(VirtualPatients patients, int lane) {
        return patients.therapies().rate(lane, patients.formulary().place("norepinephrine"));
    }

    @Test
    void should_bring_each_patient_to_the_target_with_his_own_rate_when_two_are_titrated() {
        VirtualPatients patients = patients(ILL, LESS_ILL);

        new Course(patients, STEP, List.of(TO_75)).advanceTo(Duration.ofHours(1));

        assertThat(patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE)).isCloseTo(75, within(1.0));
        assertThat(patients.read(1, Sign.MEAN_ARTERIAL_PRESSURE)).isCloseTo(75, within(1.0));
        assertThat(norepinephrine(patients, 0)).isGreaterThan(1.5 * norepinephrine(patients, 1));
    }

    @Test
    void should_bring_them_to_the_target_when_steps_are_long() {
        VirtualPatients patients = patients(ILL, LESS_ILL);

        new Course(patients, Duration.ofSeconds(150), List.of(TO_75)).advanceTo(Duration.ofHours(2));

        assertThat(patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE)).isCloseTo(75, within(1.0));
        assertThat(patients.read(1, Sign.MEAN_ARTERIAL_PRESSURE)).isCloseTo(75, within(1.0));
    }

    @Test
    void should_give_the_same_bits_when_a_patient_shares_his_block() {
        VirtualPatients alone = patients(LESS_ILL);
        VirtualPatients shared = patients(ILL, LESS_ILL);

        new Course(alone, STEP, List.of(TO_75)).advanceTo(Duration.ofHours(1));
        new Course(shared, STEP, List.of(TO_75)).advanceTo(Duration.ofHours(1));

        assertThat(shared.save(1)).isEqualTo(alone.save(0));
    }

    @Test
    void should_ask_each_patient_for_himself_when_a_round_has_a_condition() {
        VirtualPatients patients = patients(ILL, LESS_ILL);
        double between =
                (patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE) + patients.read(1, Sign.MEAN_ARTERIAL_PRESSURE)) / 2;
        Event round = new Event.Round(
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                Duration.ofMinutes(2),
                List.of(new SignTest(Sign.MEAN_ARTERIAL_PRESSURE, SignTest.Side.BELOW, between)),
                List.of(new Order.Give(Treatment.CRYSTALLOID, 500, Duration.ofMinutes(10))),
                List.of());
        Course course = new Course(patients, STEP, List.of(round));

        course.advanceTo(Duration.ofMinutes(5));
        assertThat(patients.therapies().rate(0, Treatment.CRYSTALLOID)).isEqualTo(50);
        assertThat(patients.therapies().rate(1, Treatment.CRYSTALLOID)).isZero();

        course.advanceTo(Duration.ofMinutes(11));
        assertThat(patients.therapies().rate(0, Treatment.CRYSTALLOID)).isZero();
    }
}
