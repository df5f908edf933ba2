package org.vasomotion.guidance.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.guidance.contract.TimelineBuilder.ADMISSION;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.PeripheralSigns.CAPILLARY_REFILL_TIME;
import static org.vasomotion.model.quantity.Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.index.BaselineWindow;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class ReadingsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static Instant minute(long minutes) {
        return ADMISSION.plus(Duration.ofMinutes(minutes));
    }

    private static Reading lowest(TimelineBuilder patient) {
        return Readings.lowest(patient.view(), new Operand.Lowest(MEAN_ARTERIAL_PRESSURE, HOUR));
    }

    private static Interval value(Reading reading) {
        return ((Reading.Of) reading).explanation().value();
    }

    private static Gap gap(Reading reading) {
        return ((Reading.Missing) reading).gaps().getFirst();
    }

    @Test
    void should_read_the_latest_value_when_young_enough() {
        TimelineBuilder patient =
                patient().at(10).observe(CAPILLARY_REFILL_TIME, 4).at(85);
        Reading young = Readings.measured(patient.view(), CAPILLARY_REFILL_TIME, List.of());
        assertThat(value(young)).isEqualTo(Interval.exactly(4, Unit.SECOND));
        assertThat(young.validUntil()).isEqualTo(minute(85).plusNanos(1));
        Reading old = Readings.measured(patient.at(86).view(), CAPILLARY_REFILL_TIME, List.of());
        assertThat(gap(old)).isInstanceOf(Gap.TooOld.class);
    }

    @Test
    void should_read_the_last_value_however_old_when_a_veto_asks_for_it() {
        TimelineBuilder patient =
                patient().at(10).observe(CAPILLARY_REFILL_TIME, 4).at(5000);
        Reading last = Readings.lastSeen(patient.view(), CAPILLARY_REFILL_TIME);
        assertThat(value(last)).isEqualTo(Interval.exactly(4, Unit.SECOND));
        assertThat(((Reading.Of) last).observedAt()).isEqualTo(minute(10));
        assertThat(last.validUntil()).isEqualTo(Instant.MAX);
        Reading never = Readings.lastSeen(patient.view(), MEAN_ARTERIAL_PRESSURE);
        assertThat(gap(never)).isEqualTo(new Gap.NeverMeasured(MEAN_ARTERIAL_PRESSURE, List.of()));
    }

    @Test
    void should_find_the_lowest_when_a_value_was_known_at_every_moment() {
        TimelineBuilder patient = patient()
                .at(20)
                .observe(MEAN_ARTERIAL_PRESSURE, 60)
                .at(50)
                .observe(MEAN_ARTERIAL_PRESSURE, 66)
                .at(90)
                .observe(MEAN_ARTERIAL_PRESSURE, 64)
                .at(120)
                .observe(MEAN_ARTERIAL_PRESSURE, 70);
        Reading lowest = lowest(patient);
        assertThat(value(lowest)).isEqualTo(Interval.exactly(64, Unit.MILLIMETRE_OF_MERCURY));
        assertThat(((Reading.Of) lowest).observedAt()).isEqualTo(minute(90));
        assertThat(lowest.validUntil())
                .as("from then on the value after the lowest is in force when the window begins")
                .isEqualTo(minute(180));
        assertThat(value(lowest(patient.at(179)))).isEqualTo(Interval.exactly(64, Unit.MILLIMETRE_OF_MERCURY));
        assertThat(value(lowest(patient.at(180)))).isEqualTo(Interval.exactly(70, Unit.MILLIMETRE_OF_MERCURY));
        assertThat(value(lowest(patient.at(109)))).isEqualTo(Interval.exactly(60, Unit.MILLIMETRE_OF_MERCURY));
    }

    @Test
    void should_not_know_the_lowest_when_the_record_is_too_short_or_has_a_hole() {
        TimelineBuilder patient =
                patient().at(100).observe(MEAN_ARTERIAL_PRESSURE, 70).at(120);
        assertThat(gap(lowest(patient))).isInstanceOf(Gap.NoBaseline.class);
        assertThat(lowest(patient).validUntil()).isEqualTo(minute(160));
        assertThat(value(lowest(patient.at(160)))).isEqualTo(Interval.exactly(70, Unit.MILLIMETRE_OF_MERCURY));
        assertThat(gap(lowest(patient.at(176)))).as("too old now").isInstanceOf(Gap.TooOld.class);

        TimelineBuilder hole = patient.at(230).observe(MEAN_ARTERIAL_PRESSURE, 70);
        assertThat(gap(lowest(hole)))
                .isEqualTo(new Gap.TooOld(MEAN_ARTERIAL_PRESSURE, minute(100), Duration.ofMinutes(75)));
        assertThat(lowest(hole).validUntil()).isEqualTo(minute(290));
        assertThat(lowest(hole.at(290))).isInstanceOf(Reading.Of.class);
        assertThat(gap(lowest(patient()))).isInstanceOf(Gap.NeverMeasured.class);
    }

    @Test
    void should_join_two_readings_when_one_holds_the_lower_end_and_another_the_upper() {
        TimelineBuilder patient = patient()
                .at(0)
                .observe(MEAN_ARTERIAL_PRESSURE, Interval.of(50, 80, Unit.MILLIMETRE_OF_MERCURY))
                .at(60)
                .observe(MEAN_ARTERIAL_PRESSURE, 70);
        Reading lowest = lowest(patient);
        assertThat(value(lowest)).isEqualTo(Interval.of(50, 70, Unit.MILLIMETRE_OF_MERCURY));
        assertThat(((Reading.Of) lowest).explanation()).isInstanceOf(Explanation.Derived.class);
    }

    @Test
    void should_subtract_the_earlier_value_when_a_change_is_asked_for() {
        BaselineWindow window = new BaselineWindow(Duration.ofMinutes(5), HOUR, Duration.ofHours(2));
        Operand.Change change = new Operand.Change(CAPILLARY_REFILL_TIME, window);
        TimelineBuilder patient =
                patient().at(0).observe(CAPILLARY_REFILL_TIME, 5).at(60).observe(CAPILLARY_REFILL_TIME, 3.5);
        assertThat(value(Readings.change(patient.view(), change))).isEqualTo(Interval.exactly(-1.5, Unit.SECOND));
        Reading first = Readings.change(
                patient().at(60).observe(CAPILLARY_REFILL_TIME, 3).view(), change);
        assertThat(gap(first)).isInstanceOf(Gap.NoBaseline.class);
    }

    @Test
    void should_subtract_the_earlier_rate_when_a_change_of_rate_is_asked_for() {
        Operand.RateChange change = new Operand.RateChange(NOREPINEPHRINE, MICROGRAM_PER_KILOGRAM_PER_MINUTE, HOUR);
        TimelineBuilder patient = patient()
                .at(0)
                .infuse(NOREPINEPHRINE, 0.25, MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                .at(60)
                .infuse(NOREPINEPHRINE, 0.5, MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                .at(90);
        Reading risen = Readings.rateChange(patient.view(), change);
        assertThat(value(risen)).isEqualTo(Interval.exactly(0.25, MICROGRAM_PER_KILOGRAM_PER_MINUTE));
        assertThat(risen.validUntil()).as("when the hour reaches the step").isEqualTo(minute(120));
        assertThat(value(Readings.rateChange(patient.at(120).view(), change)).high())
                .isZero();
        Reading early = Readings.rateChange(patient.at(30).view(), change);
        assertThat(gap(early)).isInstanceOf(Gap.NotCovered.class);
    }

    @Test
    void should_see_no_change_when_a_complete_record_shows_that_nothing_ran() {
        Operand.RateChange change =
                new Operand.RateChange(Vasopressors.EPINEPHRINE, MICROGRAM_PER_KILOGRAM_PER_MINUTE, HOUR);
        TimelineBuilder patient =
                patient().covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 600).at(200);
        assertThat(value(Readings.rateChange(patient.view(), change)).high()).isZero();
    }

    @Test
    void should_wait_for_a_later_value_when_an_effect_is_judged() {
        Operand.MeasuredSince since =
                new Operand.MeasuredSince(CAPILLARY_REFILL_TIME, List.of(), "bolus", Duration.ofMinutes(10));
        TimelineBuilder patient = patient().at(65).observe(CAPILLARY_REFILL_TIME, 4);
        Reading early = Readings.measuredSince(patient.view(), since, minute(60));
        assertThat(gap(early)).isEqualTo(new Gap.NotMeasuredSince(CAPILLARY_REFILL_TIME, minute(70)));
        patient.at(70).observe(CAPILLARY_REFILL_TIME, 3);
        assertThat(value(Readings.measuredSince(patient.view(), since, minute(60))))
                .isEqualTo(Interval.exactly(3, Unit.SECOND));
    }

    @Test
    void should_refuse_when_a_stretch_of_time_is_not_positive_or_nothing_is_missing() {
        assertThatThrownBy(() -> new Operand.Lowest(MEAN_ARTERIAL_PRESSURE, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Operand.RateChange(NOREPINEPHRINE, MICROGRAM_PER_KILOGRAM_PER_MINUTE, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reading.Missing(List.of(), Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(gap(Readings.notNoted("bolus"))).isEqualTo(new Gap.NotNoted("bolus"));
    }
}
