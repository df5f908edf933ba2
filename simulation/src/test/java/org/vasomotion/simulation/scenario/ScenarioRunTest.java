package org.vasomotion.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;

class ScenarioRunTest {

    private static Scenario scenario(PatientParameters patient, Duration duration, Event... course) {
        return scenario(patient, duration, Duration.ofSeconds(10), Duration.ofMinutes(1), course);
    }

    private static Scenario scenario(
            PatientParameters patient, Duration duration, Duration step, Duration recordEvery, Event... course) {
        return new Scenario(
                "test",
                "Test",
                "made up",
                List.of(),
                patient,
                Duration.ofMinutes(10),
                duration,
                step,
                recordEvery,
                List.of(course),
                List.of());
    }

    private static Recording run(Event... course) {
        return ScenarioRun.of(scenario(PatientParameters.reference(), Duration.ofHours(2), course), moment -> {});
    }

    private static Event at(int minutes, Order... orders) {
        return new Event.Once(Duration.ofMinutes(minutes), List.of(orders));
    }

    private static double given(Recording recording, Treatment treatment) {
        // Maintenance runs at 1 mL/min from the first moment on; records are a minute apart.
        return recording.moments().stream()
                .mapToDouble(moment -> moment.rate(treatment))
                .sum();
    }

    @Test
    void should_make_a_record_every_minute_from_the_start_of_the_clock() {
        List<Moment> seen = new ArrayList<>();
        Recording recording = ScenarioRun.of(scenario(PatientParameters.reference(), Duration.ofHours(1)), seen::add);

        assertThat(recording.moments()).hasSize(61).isEqualTo(seen);
        assertThat(recording.moments().getFirst().at()).isEqualTo(Duration.ZERO);
        assertThat(recording.moments().getLast().at()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void should_run_the_same_when_someone_looks_on() {
        Scenario scenario = scenario(
                PatientParameters.reference(),
                Duration.ofHours(1),
                at(10, new Order.Give(Treatment.CRYSTALLOID, 300, Duration.ofMillis(700_500))));
        List<Duration> told = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        Recording watched = ScenarioRun.of(scenario, moment -> {}, patients -> at -> {
            told.add(at);
            rates.add(patients.therapies().rate(0, Treatment.CRYSTALLOID));
        });

        assertThat(watched.moments())
                .isEqualTo(ScenarioRun.of(scenario, moment -> {}).moments());
        assertThat(told).isSorted().doesNotHaveDuplicates().hasSize(2 * 60 + 1 + 1);
        assertThat(told.getFirst()).isEqualTo(Duration.ZERO);
        assertThat(told.getLast()).isEqualTo(Duration.ofHours(1));
        Duration end = Duration.ofMillis(600_000 + 700_500);
        assertThat(rates.get(told.indexOf(Duration.ofMinutes(10)))).isPositive();
        assertThat(rates.get(told.indexOf(end))).isZero();
    }

    @Test
    void should_give_exactly_the_volume_when_two_boluses_overlap() {
        Recording recording = run(
                at(10, new Order.Give(Treatment.CRYSTALLOID, 300, Duration.ofMinutes(30))),
                at(20, new Order.Give(Treatment.CRYSTALLOID, 500, Duration.ofMinutes(10))));

        assertThat(given(recording, Treatment.CRYSTALLOID)).isCloseTo(800, within(1e-9));
        assertThat(recording.moments().get(25).rate(Treatment.CRYSTALLOID)).isCloseTo(60, within(1e-9));
        assertThat(recording.moments().getLast().rate(Treatment.CRYSTALLOID)).isZero();
        double balance = recording.moments().getLast().of(Sign.FLUID_BALANCE)
                - recording.moments().get(9).of(Sign.FLUID_BALANCE);
        assertThat(balance).isGreaterThan(500).isLessThan(800 + 120);
    }

    @Test
    void should_keep_the_rate_that_was_ordered_while_a_bolus_ran() {
        Recording recording = run(
                at(10, new Order.Give(Treatment.CRYSTALLOID, 300, Duration.ofMinutes(30))),
                at(20, new Order.Run(Treatment.CRYSTALLOID, 2)));

        assertThat(recording.moments().get(30).rate(Treatment.CRYSTALLOID)).isCloseTo(12, within(1e-9));
        assertThat(recording.moments().get(60).rate(Treatment.CRYSTALLOID)).isEqualTo(2);
    }

    @Test
    void should_lose_no_time_when_moments_lie_between_steps() {
        List<Order> nothing = List.of(new Order.Run(Treatment.MAINTENANCE, 1));
        Recording often = run(new Event.Round(
                Duration.ofMillis(1003), Duration.ofMillis(1003), Duration.ofHours(2), List.of(), nothing, List.of()));
        double gainMl = often.moments().getLast().of(Sign.FLUID_BALANCE)
                - run().moments().getLast().of(Sign.FLUID_BALANCE);

        assertThat(gainMl).isCloseTo(0, within(0.5));
    }

    @Test
    void should_reach_the_target_when_a_drug_is_titrated() {
        Recording recording = run(
                at(5, new Order.Give(Treatment.BLEEDING, 1200, Duration.ofMinutes(20))),
                at(30, new Order.Titrate("norepinephrine", Sign.MEAN_ARTERIAL_PRESSURE, 85, 0.0022, 3)),
                at(100, new Order.Infuse("norepinephrine", 0)));
        int place = recording.formulary().place("norepinephrine");

        assertThat(recording.moments().get(29).of(Sign.MEAN_ARTERIAL_PRESSURE)).isLessThan(80);
        assertThat(recording.moments().get(95).of(Sign.MEAN_ARTERIAL_PRESSURE)).isCloseTo(85, within(1.0));
        assertThat(recording.moments().get(95).drugRate(place)).isPositive();
        assertThat(recording.moments().getLast().drugRate(place)).isZero();
    }

    @Test
    void should_do_the_one_or_the_other_when_a_round_looks() {
        Event.Round round = new Event.Round(
                Duration.ofMinutes(10),
                Duration.ofMinutes(20),
                Duration.ofMinutes(90),
                List.of(new SignTest(Sign.MEAN_ARTERIAL_PRESSURE, SignTest.Side.BELOW, 80)),
                List.of(new Order.Give(Treatment.CRYSTALLOID, 200, Duration.ofMinutes(10))),
                List.of(new Order.Run(Treatment.MAINTENANCE, 1)));
        Recording recording = run(round, at(40, new Order.Give(Treatment.BLEEDING, 1500, Duration.ofMinutes(10))));
        List<Duration> boluses = recording.deeds().stream()
                .filter(deed -> deed.order() instanceof Order.Give give && give.treatment() == Treatment.CRYSTALLOID)
                .map(Deed::at)
                .toList();

        assertThat(boluses)
                .isNotEmpty()
                .allMatch(at -> at.compareTo(Duration.ofMinutes(40)) > 0 && at.compareTo(Duration.ofMinutes(90)) <= 0);
        assertThat(recording.deeds())
                .filteredOn(deed -> deed.order() instanceof Order.Run)
                .isNotEmpty();
    }

    @Test
    void should_come_out_the_same_when_it_is_run_again() {
        Event bolus = at(10, new Order.Give(Treatment.CRYSTALLOID, 300, Duration.ofMinutes(7)));

        assertThat(run(bolus).moments().getLast().of(Sign.LACTATE))
                .isEqualTo(run(bolus).moments().getLast().of(Sign.LACTATE));
    }

    @Test
    void should_change_the_patient_when_a_parameter_is_set() {
        Recording recording = run(at(60, new Order.Change(Parameter.UNSTRESSED_VOLUME_SHIFT, 600)));

        assertThat(recording.moments().getLast().of(Sign.CARDIAC_INDEX))
                .isLessThan(0.95 * recording.moments().get(59).of(Sign.CARDIAC_INDEX));
    }

    @Test
    void should_refuse_what_makes_no_sense() {
        assertThatThrownBy(() -> scenario(PatientParameters.reference(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scenario(
                        PatientParameters.reference(),
                        Duration.ofDays(60),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(10)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scenario(
                        PatientParameters.reference(),
                        Duration.ofHours(1),
                        Duration.ofMillis(9),
                        Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order.Change(Parameter.INOCULUM, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order.Give(Treatment.CRYSTALLOID, 100, Duration.ofNanos(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Event.Round(
                        Duration.ZERO, Duration.ofNanos(1), Duration.ofHours(1), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order.Give(Treatment.ANTIBIOTICS, 100, Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run(at(1, new Order.Infuse("placebo", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
