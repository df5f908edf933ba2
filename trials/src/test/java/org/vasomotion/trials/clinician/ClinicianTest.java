package org.vasomotion.trials.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.trials.clinician.Advising.issued;
import static org.vasomotion.trials.clinician.Advising.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.recommendation.OverrideReason;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.Inotropes;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Order;

class ClinicianTest {

    private static final Citation OURS = Citation.proposal("invented for a test");
    private static final Action BOLUS = new Action.FluidBolus(
            "bolus",
            DrugRole.CRYSTALLOID,
            new Cited<>(Quantity.of(500, Unit.MILLILITRE), OURS),
            new Cited<>(Duration.ofMinutes(30), OURS));
    private static final Action PER_KILOGRAM = new Action.FluidBolus(
            "bolus",
            DrugRole.CRYSTALLOID,
            new Cited<>(Quantity.of(7, Unit.MILLILITRE_PER_KILOGRAM), OURS),
            new Cited<>(Duration.ofMinutes(30), OURS));
    private static final Action REFILL = new Action.Measure("refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME));
    private static final Action DOBUTAMINE = new Action.StartInfusion(
            "start",
            List.of(new Action.StartInfusion.Choice(
                    Inotropes.DOBUTAMINE, new Cited<>(Quantity.of(5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), OURS))));
    private static final Action HIGHER = new Action.Titrate(
            "raise",
            Vasopressors.NOREPINEPHRINE,
            Action.Titrate.Way.UP,
            new Operand.Measured(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, List.of()),
            new Cited<>(Interval.of(80, 85, Unit.MILLIMETRE_OF_MERCURY), OURS),
            new Cited<>(Quantity.of(1.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE), OURS));
    private static final Action BACK =
            new Action.ReturnToRate("back", Vasopressors.NOREPINEPHRINE, "norepinephrine-before");
    private static final Action DIURESIS = new Action.RemoveFluid(
            "remove", new Cited<>(Quantity.of(1000, Unit.MILLILITRE), OURS), new Cited<>(Duration.ofHours(12), OURS));

    private static Clinician following(Habits habits, long patient) {
        return Clinician.following(habits, 7, patient, Advising.START);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static List<Act> atOnce(Action action, PumpRates pumps) {
        Clinician clinician = following(Habits.perfect(), 0);
        clinician.hear(Duration.ZERO, List.of(issued(1, action, Duration.ZERO)));
        return clinician.act(Duration.ZERO, pumps);
    }

    @Test
    void should_give_a_bolus_and_say_so_when_it_is_advised() {
        List<Act> acts = atOnce(BOLUS, _ -> 0);

        assertThat(acts.getFirst())
                .isEqualTo(new Act.Ordered(new Order.Give(Treatment.CRYSTALLOID, 500, Duration.ofMinutes(30))));
        assertThat(acts.getLast())
                .isInstanceOfSatisfying(
                        Act.Answered.class,
                        answered -> assertThat(answered.response()).isEqualTo(new Response.Accepted()));
    }

    @Test
    void should_refuse_what_needs_a_weight_when_none_is_known() {
        assertThat(atOnce(PER_KILOGRAM, _ -> 0)).singleElement().satisfies(ClinicianTest::isNotFeasible);

        Clinician knowing = following(Habits.perfect(), 0);
        knowing.see(List.of(reading("body-weight|stated", 60, Duration.ZERO)));
        knowing.hear(Duration.ZERO, List.of(issued(1, PER_KILOGRAM, Duration.ZERO)));
        assertThat(knowing.act(Duration.ZERO, _ -> 0))
                .contains(new Act.Ordered(new Order.Give(Treatment.CRYSTALLOID, 420, Duration.ofMinutes(30))));
    }

    @Test
    void should_refuse_what_the_ward_cannot_do() {
        assertThat(atOnce(DIURESIS, _ -> 0)).singleElement().satisfies(ClinicianTest::isNotFeasible);
    }

    private static void isNotFeasible(Act act) {
        assertThat(act)
                .isInstanceOfSatisfying(
                        Act.Answered.class,
                        answered -> assertThat(answered.response())
                                .isEqualTo(new Response.Overridden(OverrideReason.NOT_FEASIBLE, "")));
    }

    @Test
    void should_examine_and_infuse_as_advised() {
        assertThat(atOnce(REFILL, _ -> 0)).contains(new Act.Examined(PeripheralSigns.CAPILLARY_REFILL_TIME));
        assertThat(atOnce(DOBUTAMINE, _ -> 0)).contains(new Act.Ordered(new Order.Infuse("dobutamine", 5)));
    }

    @Test
    void should_do_it_after_a_delay_and_not_at_all_when_it_is_withdrawn() {
        Habits slow = Habits.perfect().withDelays(new Delay(minutes(10), 0), new Delay(minutes(3), 0));
        Clinician clinician = following(slow, 0);
        clinician.hear(Duration.ZERO, List.of(issued(1, BOLUS, Duration.ZERO)));

        assertThat(clinician.act(minutes(9), _ -> 0)).isEmpty();
        assertThat(clinician.act(minutes(10), _ -> 0)).hasSize(2);
    }

    @Test
    void should_keep_the_higher_pressure_until_told_to_go_back() {
        Clinician clinician = following(Habits.perfect(), 0);
        clinician.hear(Duration.ZERO, List.of(issued(1, HIGHER, Duration.ZERO)));
        assertThat(clinician.act(Duration.ZERO, _ -> 0.2)).contains(new Act.Ordered(infusing(0.2 + 0.04)));
        clinician.see(List.of(reading("mean-arterial-pressure|arterial-line", 78, minutes(5))));
        assertThat(clinician.act(minutes(6), _ -> 0.24)).contains(new Act.Ordered(infusing(0.24 + 0.044)));

        clinician.hear(minutes(60), List.of(issued(2, BACK, minutes(60))));
        assertThat(clinician.act(minutes(60), _ -> 0.4)).contains(new Act.Ordered(infusing(0.2)));
    }

    private static Order infusing(double rate) {
        return new Order.Infuse("norepinephrine", rate);
    }

    @Test
    void should_titrate_between_protocol_steps_and_disbelieve_a_flushed_line() {
        Clinician clinician = following(Habits.perfect(), 0);
        clinician.see(List.of(reading("mean-arterial-pressure|arterial-line", 55, minutes(5))));
        assertThat(clinician.act(minutes(5), _ -> 0)).containsExactly(new Act.Ordered(infusing(0.02)));
        clinician.see(List.of(reading("mean-arterial-pressure|arterial-line", 230, minutes(10))));
        assertThat(clinician.act(minutes(10), _ -> 0.1)).isEmpty();
        clinician.see(List.of(reading("mean-arterial-pressure|arterial-line", 90, minutes(15))));
        assertThat(clinician.act(minutes(15), _ -> 0.1)).containsExactly(new Act.Ordered(infusing(0.1 - 0.03)));
        assertThat(clinician.act(minutes(40), _ -> 0.1)).as("an old pressure").isEmpty();
    }

    /// 2,000 recommendations to 2,000 clinicians, seed 7: 30 % are not followed; binomial, alpha 0.001.
    @Test
    void should_not_follow_as_often_as_habits_say() {
        Habits habits = Habits.perfect().withAdherence(0.3, 0.4);
        int refused = 0;
        int missed = 0;
        for (int patient = 0; patient < 2000; patient++) {
            Clinician clinician = following(habits, patient);
            clinician.hear(Duration.ZERO, List.of(issued(1, DOBUTAMINE, Duration.ZERO)));
            refused += clinician.act(Duration.ZERO, _ -> 0).size() == 1 ? 1 : 0;
            Clinician asked = following(habits, patient);
            asked.hear(Duration.ZERO, List.of(issued(1, REFILL, Duration.ZERO)));
            missed += asked.act(Duration.ZERO, _ -> 0).isEmpty() ? 1 : 0;
        }
        assertThat(refused).isBetween(533, 667);
        assertThat(missed).isBetween(728, 872);
    }

    @Test
    void should_do_the_same_with_the_same_seed_and_other_things_for_another_patient() {
        assertThat(course(3)).isEqualTo(course(3));
        assertThat(course(3)).isNotEqualTo(course(4));
    }

    private static List<String> course(long patient) {
        Clinician clinician = following(Habits.usual(), patient);
        List<String> acts = new ArrayList<>();
        for (int minute = 0; minute < 120; minute++) {
            if (minute % 20 == 0) {
                clinician.hear(minutes(minute), List.of(issued(minute, REFILL, minutes(minute))));
            }
            int now = minute;
            clinician.act(minutes(minute), _ -> 0).forEach(act -> acts.add(now + " " + act));
        }
        return acts;
    }

    @Test
    void should_differ_between_clinicians_and_not_between_two_looks_at_one() {
        Set<UsualCare> drawn = new HashSet<>();
        double reacts = 0;
        for (long seed = 0; seed < 200; seed++) {
            UsualCare care = UsualCare.drawn(RandomStream.of(seed, 1, "test"));
            assertThat(care).isEqualTo(UsualCare.drawn(RandomStream.of(seed, 1, "test")));
            drawn.add(care);
            reacts += care.reacts() / 200;
        }
        assertThat(drawn).hasSize(200).extracting(UsualCare::bolusMl).contains(500.0, 1000.0);
        // a uniform draw from 0 to 0.9: its mean over 200 has a deviation of 0.018
        assertThat(reacts).isCloseTo(0.45, within(0.06));
    }

    @Test
    void should_give_fluid_on_rounds_when_there_is_a_reason() {
        UsualCare eager = new UsualCare(Duration.ofHours(1), 1, 500, Duration.ofMinutes(30), 1000, 12);
        Clinician clinician = following(Habits.perfect(), 0);
        clinician.giveUsualCare(eager, Duration.ZERO);
        int boluses = 0;
        for (int hour = 1; hour < 6; hour++) {
            Duration now = Duration.ofHours(hour);
            clinician.see(List.of(reading("lactate|blood-gas-analyser|arterial-blood", 4, now)));
            boluses += clinician.act(now, _ -> 0).size();
        }
        assertThat(boluses).as("2 of 500 mL are all he may give").isEqualTo(2);

        Clinician careful = following(Habits.perfect(), 0);
        careful.giveUsualCare(eager, Duration.ZERO);
        careful.see(List.of(
                reading("lactate|blood-gas-analyser|arterial-blood", 4, Duration.ofHours(1)),
                reading("central-venous-pressure|central-venous-catheter", 14, Duration.ofHours(1))));
        assertThat(careful.act(Duration.ofHours(1), _ -> 0)).isEmpty();
    }
}
