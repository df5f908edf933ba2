package org.vasomotion.guidance.index.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.OrganFunction.GLASGOW_COMA_SCALE;
import static org.vasomotion.model.measurand.OrganFunction.GLASGOW_COMA_SCALE_EYE;
import static org.vasomotion.model.measurand.OrganFunction.GLASGOW_COMA_SCALE_MOTOR;
import static org.vasomotion.model.measurand.OrganFunction.GLASGOW_COMA_SCALE_VERBAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class SofaCentralNervousSystemTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new SofaCentralNervousSystem();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient().at(60).observe(GLASGOW_COMA_SCALE, 14),
                        1,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: 13 to 14 is 1"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .observe(GLASGOW_COMA_SCALE_EYE, 1)
                                .observe(GLASGOW_COMA_SCALE_VERBAL, 1)
                                .observe(GLASGOW_COMA_SCALE_MOTOR, 4),
                        3,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: 1 + 1 + 4 = 6 is 3"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.decreasesWith(GLASGOW_COMA_SCALE));
    }

    @Test
    void should_say_at_least_when_the_verbal_response_cannot_be_assessed() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .observe(GLASGOW_COMA_SCALE_EYE, 4)
                        .observe(GLASGOW_COMA_SCALE_MOTOR, 6)
                        .view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.range()).isEqualTo(Interval.of(0, 2, Unit.SCORE_POINT));
            assertThat(bounded.gaps()).containsExactly(new Gap.NeverMeasured(GLASGOW_COMA_SCALE_VERBAL, List.of()));
        });
    }

    @Test
    void should_take_the_newer_examination_when_total_and_responses_disagree() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(30)
                        .observe(GLASGOW_COMA_SCALE, 15)
                        .at(60)
                        .observe(GLASGOW_COMA_SCALE_EYE, 1)
                        .observe(GLASGOW_COMA_SCALE_VERBAL, 1)
                        .observe(GLASGOW_COMA_SCALE_MOTOR, 1)
                        .view());

        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(4);
    }

    @Test
    void should_not_add_responses_of_two_examinations_when_one_is_an_hour_older() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .observe(GLASGOW_COMA_SCALE_VERBAL, 5)
                        .at(60)
                        .observe(GLASGOW_COMA_SCALE_EYE, 4)
                        .observe(GLASGOW_COMA_SCALE_MOTOR, 6)
                        .view());

        assertThat(((IndexValue.Bounded) value).range()).isEqualTo(Interval.of(0, 2, Unit.SCORE_POINT));
    }

    @Test
    void should_add_responses_when_the_last_came_half_an_hour_after_the_first() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(30)
                        .observe(GLASGOW_COMA_SCALE_EYE, 3)
                        .at(60)
                        .observe(GLASGOW_COMA_SCALE_VERBAL, 4)
                        .observe(GLASGOW_COMA_SCALE_MOTOR, 5)
                        .view());

        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(2);
    }
}
