package org.vasomotion.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

class LiveOrdersTest {

    private static final Order.Give BOLUS = new Order.Give(Treatment.CRYSTALLOID, 500, Duration.ofMinutes(30));
    private static final Order.Titrate TO_75 =
            new Order.Titrate("norepinephrine", Sign.MEAN_ARTERIAL_PRESSURE, 75, 0.0022, 3);

    private final VirtualPatients patients = ill();
    private final LiveOrders orders = new LiveOrders(patients, 0);

    private static VirtualPatients ill() {
        VirtualPatients patients = new VirtualPatients(
                List.of(PatientParameters.prototype().with(Parameter.PRESCRIBED_SEVERITY, 1)),
                StandardFormulary.standard());
        patients.advance(360, 10);
        return patients;
    }

    private void live(int fromS, int toS) {
        for (int s = fromS + 10; s <= toS; s += 10) {
            patients.advance(1, 10);
            orders.attend(Duration.ofSeconds(s));
        }
    }

    private double crystalloid() {
        return patients.therapies().rate(0, Treatment.CRYSTALLOID);
    }

    @Test
    void should_give_a_volume_in_its_time_and_no_longer() {
        orders.carryOut(BOLUS, Duration.ZERO);
        assertThat(crystalloid()).isCloseTo(500.0 / 30, within(1e-9));
        live(0, 900);
        assertThat(orders.volumes().getFirst().remainingMl(Duration.ofMinutes(15)))
                .isCloseTo(250, within(1e-9));
        live(900, 1800);

        assertThat(crystalloid()).isZero();
        assertThat(orders.volumes()).isEmpty();
    }

    @Test
    void should_add_volumes_up_and_leave_what_runs_beside_them() {
        orders.carryOut(new Order.Run(Treatment.CRYSTALLOID, 2), Duration.ZERO);
        orders.carryOut(BOLUS, Duration.ZERO);
        orders.carryOut(BOLUS, Duration.ofMinutes(15));
        assertThat(crystalloid()).isCloseTo(2 + 1000.0 / 30, within(1e-9));
        orders.attend(Duration.ofMinutes(30));
        assertThat(crystalloid()).isCloseTo(2 + 500.0 / 30, within(1e-9));
        orders.attend(Duration.ofMinutes(45));

        assertThat(crystalloid()).isCloseTo(2, within(1e-9));
        assertThat(orders.baseRate(Treatment.CRYSTALLOID)).isEqualTo(2);
    }

    @Test
    void should_cut_volumes_short_when_they_are_stopped() {
        orders.carryOut(BOLUS, Duration.ZERO);
        orders.carryOut(new Order.Stop(Treatment.CRYSTALLOID), Duration.ofMinutes(5));

        assertThat(crystalloid()).isZero();
        assertThat(orders.volumes()).isEmpty();
        orders.attend(Duration.ofMinutes(30));
        assertThat(crystalloid()).isZero();
    }

    @Test
    void should_titrate_like_a_course_when_it_is_attended_at_the_same_times() {
        VirtualPatients other = ill();
        Course course =
                new Course(other, Duration.ofSeconds(10), List.of(new Event.Once(Duration.ZERO, List.of(TO_75))));
        orders.carryOut(TO_75, Duration.ZERO);
        for (int s = 10; s <= 3600; s += 10) {
            patients.advance(1, 10);
            if (s % 30 == 0) {
                orders.attend(Duration.ofSeconds(s));
            }
        }
        course.advanceTo(Duration.ofHours(1));

        assertThat(patients.save(0)).isEqualTo(other.save(0));
        assertThat(patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE)).isCloseTo(75, within(1.0));
    }

    @Test
    void should_go_on_with_the_same_bits_when_it_goes_back_to_what_was_saved() {
        orders.carryOut(BOLUS, Duration.ZERO);
        orders.carryOut(TO_75, Duration.ZERO);
        live(0, 600);
        PatientSnapshot then = patients.save(0);
        LiveOrders.Saved saved = orders.save();
        live(600, 2400);
        PatientSnapshot once = patients.save(0);
        orders.carryOut(new Order.Infuse("norepinephrine", 0), Duration.ofMinutes(40));

        patients.restore(0, then);
        orders.restore(saved);
        assertThat(orders.volumes()).hasSize(1);
        assertThat(orders.titrations()).containsExactly(TO_75);
        live(600, 2400);

        assertThat(patients.save(0)).isEqualTo(once);
    }

    @Test
    void should_refuse_a_drug_that_nobody_knows() {
        assertThatThrownBy(() -> orders.carryOut(new Order.Infuse("mandragora", 1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mandragora");
    }
}
