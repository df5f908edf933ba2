package org.vasomotion.guidance.index.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.Ventilation.INSPIRED_OXYGEN_FRACTION;
import static org.vasomotion.model.measurand.Ventilation.POSITIVE_END_EXPIRATORY_PRESSURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Explanations;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

final class SofaRespirationTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new SofaRespiration();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(30)
                                .observe(INSPIRED_OXYGEN_FRACTION, 50)
                                .observe(POSITIVE_END_EXPIRATORY_PRESSURE, 8)
                                .at(60)
                                .observe(ARTERIAL_OXYGEN_TENSION, 75),
                        3,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: 150 with support is 3"),
                new WorkedExample(
                        breathing(120, 40),
                        1,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: 300 to 399 is 1"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.decreasesWith(ARTERIAL_OXYGEN_TENSION));
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    @Test
    void should_say_at_least_two_when_support_is_unknown() {
        assertThat(bounded(instance().evaluate(breathing(75, 50).view())).range())
                .isEqualTo(Interval.of(2, 3, Unit.SCORE_POINT));
        assertThat(bounded(instance().evaluate(breathing(45, 50).view())).range())
                .isEqualTo(Interval.of(2, 4, Unit.SCORE_POINT));
    }

    @Test
    void should_not_count_as_supported_when_no_pressure_is_set() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(30)
                        .observe(POSITIVE_END_EXPIRATORY_PRESSURE, 0)
                        .observe(INSPIRED_OXYGEN_FRACTION, 50)
                        .at(60)
                        .observe(ARTERIAL_OXYGEN_TENSION, 45)
                        .view());

        assertThat(bounded(value).range()).isEqualTo(Interval.of(2, 4, Unit.SCORE_POINT));
    }

    @Test
    void should_not_read_support_that_began_after_the_sample() {
        IndexValue value = instance()
                .evaluate(breathing(45, 50)
                        .at(90)
                        .observe(POSITIVE_END_EXPIRATORY_PRESSURE, 10)
                        .view());

        assertThat(bounded(value).range()).isEqualTo(Interval.of(2, 4, Unit.SCORE_POINT));
    }

    @Test
    void should_not_ask_for_support_when_the_ratio_alone_gives_the_points() {
        IndexValue value = instance().evaluate(breathing(100, 40).view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Known.class, known -> {
            assertThat(known.value().value()).isEqualTo(2);
            assertThat(Explanations.leaves(known.explanation())).noneMatch(Explanation.Missing.class::isInstance);
        });
    }

    private static TimelineBuilder breathing(double tension, double percent) {
        return TimelineBuilder.patient()
                .at(30)
                .observe(INSPIRED_OXYGEN_FRACTION, percent)
                .at(60)
                .observe(ARTERIAL_OXYGEN_TENSION, tension);
    }

    private static IndexValue.Bounded bounded(IndexValue value) {
        return (IndexValue.Bounded) value;
    }
}
