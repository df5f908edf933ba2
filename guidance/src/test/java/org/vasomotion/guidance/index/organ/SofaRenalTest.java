package org.vasomotion.guidance.index.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.measurand.OrganFunction.CREATININE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

final class SofaRenalTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new SofaRenal();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        day(3.4, 30),
                        2,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: creatinine 2.0 to 3.4 is 2; 720 mL of urine add nothing"),
                new WorkedExample(
                        day(1.0, 5),
                        4,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: below 200 mL a day is 4, whatever the creatinine"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(CREATININE), Monotonicity.decreasesWith(URINE_VOLUME));
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    @Test
    void should_score_oliguria_when_the_record_of_a_day_is_complete() {
        assertThat(((IndexValue.Known) instance().evaluate(day(1.0, 20).view()))
                        .value()
                        .value())
                .isEqualTo(3);
    }

    @Test
    void should_say_at_least_what_creatinine_gives_when_output_is_not_completely_recorded() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .observe(CREATININE, 2.5)
                        .observe(URINE_VOLUME, 100)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Bounded.class,
                        bounded -> assertThat(bounded.range()).isEqualTo(Interval.of(2, 4, Unit.SCORE_POINT)));
    }

    @Test
    void should_exclude_oliguria_when_enough_was_charted_however_incomplete() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .observe(CREATININE, 2.5)
                        .observe(URINE_VOLUME, 500)
                        .view());

        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(2);
    }

    @Test
    void should_be_unknown_when_nothing_is_recorded() {
        assertThat(instance().evaluate(TimelineBuilder.patient().at(60).view())).isInstanceOf(IndexValue.Unknown.class);
    }

    @Test
    void should_be_as_old_as_the_last_volume_when_creatinine_is_unknown() {
        TimelineBuilder anuric = urine(100_000, 5);
        IndexValue value = instance().evaluate(anuric.copy().at(1470).view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Known.class, known -> {
            assertThat(known.value().value()).isEqualTo(4);
            assertThat(known.observedAt()).isEqualTo(anuric.now());
        });
    }

    @Test
    void should_stand_no_longer_than_the_record_of_output_is_complete() {
        TimelineBuilder patient = urine(1450, 20).observe(CREATININE, 1);

        assertThat(instance().evaluate(patient.view()).validUntil())
                .isEqualTo(patient.at(1450).now().plusNanos(1));
    }

    @Test
    void should_stand_until_the_record_of_output_goes_on_when_it_is_broken() {
        TimelineBuilder patient = TimelineBuilder.patient()
                .covered(Coverage.Kind.FLUID_OUTPUT, 200, 100_000)
                .at(60)
                .observe(URINE_VOLUME, 100)
                .observe(CREATININE, 2.5);

        assertThat(instance().evaluate(patient.view()).validUntil())
                .isEqualTo(patient.at(200).now());
    }

    @Test
    void should_become_exact_when_the_record_has_been_complete_for_a_day() {
        TimelineBuilder patient = TimelineBuilder.patient()
                .covered(Coverage.Kind.FLUID_OUTPUT, 0, 100_000)
                .at(60)
                .observe(URINE_VOLUME, 100)
                .at(1439)
                .observe(CREATININE, 2.5);
        IndexValue before = instance().evaluate(patient.view());

        assertThat(before).isInstanceOf(IndexValue.Bounded.class);
        assertThat(before.validUntil()).isEqualTo(patient.at(1440).now());
        assertThat(((IndexValue.Known) instance().evaluate(patient.view()))
                        .value()
                        .value())
                .isEqualTo(4);
    }

    /// A complete day with the same volume of urine every hour.
    private static TimelineBuilder day(double creatinine, double hourly) {
        return urine(100_000, hourly).observe(CREATININE, creatinine);
    }

    /// A volume of urine every hour for a day, in a record that is complete until then.
    private static TimelineBuilder urine(long until, double hourly) {
        TimelineBuilder patient = TimelineBuilder.patient().covered(Coverage.Kind.FLUID_OUTPUT, 0, until);
        for (int hour = 1; hour <= 24; hour++) {
            patient.at(60L * hour).observe(URINE_VOLUME, hourly);
        }
        return patient;
    }
}
