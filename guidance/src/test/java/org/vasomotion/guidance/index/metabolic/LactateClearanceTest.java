package org.vasomotion.guidance.index.metabolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.Metabolism.LACTATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class LactateClearanceTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return LactateClearance.overTwoHours();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(0)
                                .observe(LACTATE, 4)
                                .at(120)
                                .observe(LACTATE, 3.2),
                        20,
                        1e-9,
                        "the fall of 20 % in 2 h of ANDROMEDA-SHOCK; 4.0 to 3.2 by hand"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(0)
                                .observe(LACTATE, 5)
                                .at(60)
                                .observe(LACTATE, 9)
                                .at(125)
                                .observe(LACTATE, 5.5),
                        -10,
                        1e-9,
                        "(5.0 - 5.5) / 5.0, formula of Marty, doi:10.1186/2110-5820-3-3"));
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    /// A second sample of the same method and site, in the window, is rare among random records.
    @Override
    public void cases(String law, Cases.Body body) {
        Cases.run(instance().id() + ", " + law, 10 * CASES, body);
    }

    @Test
    void should_be_undefined_when_lactate_started_normal() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .observe(LACTATE, 2)
                        .at(120)
                        .observe(LACTATE, 6)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Unknown.class,
                        unknown -> assertThat(unknown.gaps())
                                .containsExactly(new Gap.OutsideDomain("baseline-within-normal")));
    }

    @Test
    void should_have_no_baseline_when_the_earlier_sample_is_from_another_site() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .from(Site.CENTRAL_VENOUS_BLOOD)
                        .observe(LACTATE, 4)
                        .at(120)
                        .from(Site.ARTERIAL_BLOOD)
                        .observe(LACTATE, 3)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Unknown.class,
                        unknown -> assertThat(unknown.gaps()).hasSize(1).first().isInstanceOf(Gap.NoBaseline.class));
    }

    @Test
    void should_have_no_baseline_when_the_earlier_sample_is_under_an_hour_or_over_three_before() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .observe(LACTATE, 6)
                        .at(130)
                        .observe(LACTATE, 4)
                        .at(181)
                        .observe(LACTATE, 3)
                        .view());

        assertThat(value).isInstanceOf(IndexValue.Unknown.class);
    }

    @Test
    void should_count_from_the_later_sample_when_two_are_as_far_from_two_hours_before() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(10)
                        .observe(LACTATE, 5)
                        .at(30)
                        .observe(LACTATE, 4)
                        .at(140)
                        .observe(LACTATE, 3)
                        .view());

        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(25);
    }

    @Test
    void should_be_bounded_when_the_latest_value_is_only_a_bound() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .observe(LACTATE, 4)
                        .at(120)
                        .observe(LACTATE, Interval.of(0.05, 2, Unit.MILLIMOLE_PER_LITRE))
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Bounded.class,
                        bounded -> assertThat(bounded.range()).isEqualTo(Interval.of(50, 98.75, Unit.PERCENT)));
    }
}
