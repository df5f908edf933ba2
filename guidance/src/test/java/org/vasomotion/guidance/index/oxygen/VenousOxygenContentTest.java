package org.vasomotion.guidance.index.oxygen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.Metabolism.HEMOGLOBIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.timeline.Gap;

final class VenousOxygenContentTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return VenousOxygenContent.centralVenous();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.textbook(),
                        15.199,
                        1e-9,
                        "CCM Tutorials: at 15 g/dL and 75 % about 15 mL/dL; with 0.124 dissolved"),
                new WorkedExample(Blood.anemic(), 9.4947, 1e-9, "" + Blood.FORMULA + ""));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(HEMOGLOBIN),
                Monotonicity.increasesWith(CENTRAL_VENOUS_OXYGEN_SATURATION),
                Monotonicity.increasesWith(CENTRAL_VENOUS_OXYGEN_TENSION));
    }

    @Test
    void should_be_bounded_by_half_a_millilitre_when_the_tension_was_not_measured() {
        IndexValue value = instance().evaluate(saturated().view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.range().low()).isCloseTo(9.38, within(1e-9));
            assertThat(bounded.range().high()).isCloseTo(9.845, within(1e-9));
            assertThat(bounded.gaps()).hasSize(1).first().isInstanceOf(Gap.NotSimultaneous.class);
        });
    }

    @Test
    void should_take_a_tension_when_it_is_just_ten_minutes_away() {
        assertThat(dissolved(saturated().at(70).observe(CENTRAL_VENOUS_OXYGEN_TENSION, 40)))
                .isCloseTo(0.124, within(1e-9));
        assertThat(dissolved(TimelineBuilder.patient()
                        .at(50)
                        .observe(CENTRAL_VENOUS_OXYGEN_TENSION, 40)
                        .at(60)
                        .observe(HEMOGLOBIN, 10)
                        .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 70)))
                .isCloseTo(0.124, within(1e-9));
        TimelineBuilder late = saturated().at(71).observe(CENTRAL_VENOUS_OXYGEN_TENSION, 40);
        assertThat(instance().evaluate(late.view())).isInstanceOf(IndexValue.Bounded.class);
    }

    @Test
    void should_take_the_nearer_tension_and_the_later_when_two_are_as_near() {
        TimelineBuilder patient = TimelineBuilder.patient()
                .at(51)
                .observe(CENTRAL_VENOUS_OXYGEN_TENSION, 20)
                .at(56)
                .observe(CENTRAL_VENOUS_OXYGEN_TENSION, 30)
                .at(60)
                .observe(HEMOGLOBIN, 10)
                .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 70)
                .at(64);
        assertThat(dissolved(patient)).isCloseTo(0.093, within(1e-9));
        assertThat(dissolved(patient.observe(CENTRAL_VENOUS_OXYGEN_TENSION, 40)))
                .isCloseTo(0.124, within(1e-9));
    }

    @Test
    void should_stand_until_the_tension_takes_effect_when_it_is_recorded_ahead() {
        TimelineBuilder patient =
                saturated().at(66).observe(CENTRAL_VENOUS_OXYGEN_TENSION, 40).at(61);
        assertThat(instance().evaluate(patient.view()).validUntil())
                .isEqualTo(patient.at(66).now());
    }

    /// Ten grams of hemoglobin at 70 %: 9.38 mL/dL bound.
    private static TimelineBuilder saturated() {
        return TimelineBuilder.patient().at(60).observe(HEMOGLOBIN, 10).observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 70);
    }

    private double dissolved(TimelineBuilder patient) {
        return ((IndexValue.Known) instance().evaluate(patient.view())).value().value() - 9.38;
    }
}
