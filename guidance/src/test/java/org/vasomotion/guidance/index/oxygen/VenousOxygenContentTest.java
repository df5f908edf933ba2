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
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .observe(HEMOGLOBIN, 10)
                        .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 70)
                        .view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.range().low()).isCloseTo(9.38, within(1e-9));
            assertThat(bounded.range().high()).isCloseTo(9.845, within(1e-9));
            assertThat(bounded.gaps()).hasSize(1).first().isInstanceOf(Gap.NotSimultaneous.class);
        });
    }
}
