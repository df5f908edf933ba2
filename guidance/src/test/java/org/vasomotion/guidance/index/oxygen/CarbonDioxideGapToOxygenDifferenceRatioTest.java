package org.vasomotion.guidance.index.oxygen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_OXYGEN_TENSION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.timeline.Gap;

final class CarbonDioxideGapToOxygenDifferenceRatioTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return CarbonDioxideGapToOxygenDifferenceRatio.centralVenous();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.anemic()
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                                .observe(CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, 46),
                        1.53206,
                        1e-5,
                        "6 / 3.9163 by hand; formula of Mesquida 2015, doi:10.1186/s13054-015-0858-0"),
                new WorkedExample(
                        Blood.textbook()
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 38)
                                .observe(CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, 43.6),
                        1.07465,
                        1e-5,
                        "5.6 / 5.211 by hand; formula of Mesquida 2015"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.decreasesWith(ARTERIAL_CARBON_DIOXIDE_TENSION),
                Monotonicity.increasesWith(CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION));
    }

    /// 1.34 x 14 x 0.1 bound and 0.0031 x 40 dissolved make 2 mL/dL.
    @Test
    void should_divide_when_the_oxygen_difference_is_just_large_enough() {
        IndexValue value = instance()
                .evaluate(Blood.arterial(14, 98, 95)
                        .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 88)
                        .observe(CENTRAL_VENOUS_OXYGEN_TENSION, 55)
                        .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                        .observe(CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, 46)
                        .view());

        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(3);
    }

    @Test
    void should_be_unknown_when_the_oxygen_difference_is_too_small_to_divide_by() {
        IndexValue value = instance()
                .evaluate(Blood.arterial(10, 98, 90)
                        .observe(CENTRAL_VENOUS_OXYGEN_SATURATION, 85)
                        .observe(CENTRAL_VENOUS_OXYGEN_TENSION, 52)
                        .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                        .observe(CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, 46)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Unknown.class,
                        unknown -> assertThat(unknown.gaps())
                                .containsExactly(new Gap.OutsideDomain("oxygen-content-difference-below-2-ml-per-dl")));
    }
}
