package org.vasomotion.guidance.index.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.drug.Inotropes.DOBUTAMINE;
import static org.vasomotion.model.drug.Vasopressors.DOPAMINE;
import static org.vasomotion.model.drug.Vasopressors.EPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.VASOPRESSIN;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

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
import org.vasomotion.model.timeline.Gap;

final class SofaCardiovascularTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new SofaCardiovascular();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        pressure(80).infuse(NOREPINEPHRINE, 0.05, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        3,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: norepinephrine up to 0.1 is 3, whatever the pressure"),
                new WorkedExample(
                        pressure(69),
                        1,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: mean arterial pressure below 70 is 1"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(NOREPINEPHRINE), Monotonicity.decreasesWith(MEAN_ARTERIAL_PRESSURE));
    }

    @Test
    void should_follow_the_published_table_when_catecholamines_run() {
        assertThat(points(pressure(80))).isEqualTo(0);
        assertThat(points(pressure(80).infuse(DOBUTAMINE, 2.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isEqualTo(2);
        assertThat(points(pressure(80).infuse(DOPAMINE, 5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isEqualTo(2);
        assertThat(points(pressure(80).infuse(DOPAMINE, 5.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isEqualTo(3);
        assertThat(points(pressure(80).infuse(DOPAMINE, 15.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isEqualTo(4);
        assertThat(points(pressure(80).infuse(EPINEPHRINE, 0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isEqualTo(3);
        assertThat(points(pressure(80).infuse(EPINEPHRINE, 0.11, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isEqualTo(4);
        assertThat(points(pressure(60).infuse(NOREPINEPHRINE, 0.11, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isEqualTo(4);
    }

    @Test
    void should_be_unknown_when_a_good_pressure_may_be_held_up_by_unrecorded_drugs() {
        IndexValue value = instance().evaluate(one(80).view());

        assertThat(value).isInstanceOf(IndexValue.Unknown.class);
    }

    @Test
    void should_say_at_least_when_other_drugs_are_unrecorded() {
        assertThat(range(one(60))).isEqualTo(Interval.of(1, 4, Unit.SCORE_POINT));
        assertThat(range(one(80).infuse(NOREPINEPHRINE, 0.05, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isEqualTo(Interval.of(3, 4, Unit.SCORE_POINT));
    }

    @Test
    void should_say_at_least_three_when_the_body_mass_for_a_running_rate_is_missing() {
        TimelineBuilder patient = pressure(80).infuse(NOREPINEPHRINE, 4, Unit.MICROGRAM_PER_MINUTE);

        assertThat(range(patient)).isEqualTo(Interval.of(3, 4, Unit.SCORE_POINT));
        assertThat(points(patient.observe(BODY_WEIGHT, 80))).isEqualTo(3);
    }

    @Test
    void should_say_at_least_when_a_vasopressor_outside_the_score_runs() {
        IndexValue value = instance()
                .evaluate(pressure(60)
                        .infuse(VASOPRESSIN, 0.03, Unit.INTERNATIONAL_UNIT_PER_MINUTE)
                        .view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.range()).isEqualTo(Interval.of(1, 4, Unit.SCORE_POINT));
            assertThat(bounded.gaps()).containsExactly(new Gap.OutsideDomain("not-graded-by-sofa-1996-vasopressin"));
        });
    }

    @Test
    void should_be_known_when_the_drug_alone_gives_four_points() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .infuse(NOREPINEPHRINE, 0.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                        .view());

        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(4);
    }

    private double points(TimelineBuilder patient) {
        return ((IndexValue.Known) instance().evaluate(patient.view())).value().value();
    }

    private Interval range(TimelineBuilder patient) {
        return ((IndexValue.Bounded) instance().evaluate(patient.view())).range();
    }

    /// On a complete record of infusions.
    private static TimelineBuilder pressure(double mean) {
        return one(mean).covered(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 10_000);
    }

    private static TimelineBuilder one(double mean) {
        return TimelineBuilder.patient().at(60).observe(MEAN_ARTERIAL_PRESSURE, mean);
    }
}
