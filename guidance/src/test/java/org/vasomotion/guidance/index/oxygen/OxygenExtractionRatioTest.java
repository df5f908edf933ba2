package org.vasomotion.guidance.index.oxygen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class OxygenExtractionRatioTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return OxygenExtractionRatio.centralVenous();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.textbook(),
                        25.5316,
                        1e-4,
                        "The Medical Algorithms Company: normal 22 to 32 %; 5.211 / 20.41 by hand"),
                new WorkedExample(Blood.anemic(), 29.2022, 1e-4, "3.9163 / 13.411 by hand; definition VO2 / DO2"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(ARTERIAL_OXYGEN_SATURATION),
                Monotonicity.decreasesWith(CENTRAL_VENOUS_OXYGEN_SATURATION));
    }

    @Test
    void should_hold_the_ratio_when_the_venous_tension_was_not_measured() {
        IndexValue value = instance()
                .evaluate(Blood.arterial(10, 98, 90)
                        .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 70)
                        .view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.range().contains(Quantity.of(29.2, Unit.PERCENT)))
                    .isTrue();
            assertThat(bounded.range().high() - bounded.range().low()).isLessThan(4);
        });
    }

    @Test
    void should_be_unknown_when_the_samples_are_more_than_ten_minutes_apart() {
        IndexValue value = instance()
                .evaluate(Blood.arterial(10, 98, 90)
                        .at(71)
                        .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 70)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Unknown.class,
                        unknown ->
                                assertThat(unknown.gaps()).hasSize(1).first().isInstanceOf(Gap.NotSimultaneous.class));
    }
}
