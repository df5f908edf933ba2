package org.vasomotion.guidance.index.oxygen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.Ventilation.INSPIRED_OXYGEN_FRACTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.timeline.Gap;

final class OxygenationRatioTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new OxygenationRatio();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        breathing(80, 40),
                        200,
                        1e-9,
                        "80 mmHg on 40 % is 200 mmHg; worked in online teaching of the ARDS definition"),
                new WorkedExample(
                        breathing(83, 45), 184.4444, 1e-4, "83 / 0.45 = 184: Straight A Nursing, what is a P/F ratio"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(ARTERIAL_OXYGEN_TENSION),
                Monotonicity.decreasesWith(INSPIRED_OXYGEN_FRACTION));
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    @Test
    void should_use_the_fraction_in_force_at_the_sample_when_it_was_raised_because_of_it() {
        IndexValue value = instance()
                .evaluate(breathing(60, 40)
                        .at(61)
                        .observe(INSPIRED_OXYGEN_FRACTION, 100)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Known.class,
                        known -> assertThat(known.value().value()).isCloseTo(150, within(1e-9)));
    }

    @Test
    void should_be_unknown_when_the_fraction_was_first_read_after_the_sample() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .observe(ARTERIAL_OXYGEN_TENSION, 60)
                        .at(61)
                        .observe(INSPIRED_OXYGEN_FRACTION, 100)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Unknown.class,
                        unknown ->
                                assertThat(unknown.gaps()).hasSize(1).first().isInstanceOf(Gap.NotSimultaneous.class));
    }

    @Test
    void should_say_that_the_fraction_was_never_measured_when_there_is_none_at_all() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .observe(ARTERIAL_OXYGEN_TENSION, 60)
                        .view());

        assertThat(((IndexValue.Unknown) value).gaps())
                .containsExactly(new Gap.NeverMeasured(INSPIRED_OXYGEN_FRACTION, List.of()));
    }

    @Test
    void should_be_unknown_when_the_fraction_was_too_old_at_the_sample() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .observe(INSPIRED_OXYGEN_FRACTION, 40)
                        .at(271)
                        .observe(ARTERIAL_OXYGEN_TENSION, 60)
                        .view());

        assertThat(value).isInstanceOf(IndexValue.Unknown.class);
    }

    private static TimelineBuilder breathing(double tension, double percent) {
        return TimelineBuilder.patient()
                .at(30)
                .observe(INSPIRED_OXYGEN_FRACTION, percent)
                .at(60)
                .observe(ARTERIAL_OXYGEN_TENSION, tension);
    }
}
