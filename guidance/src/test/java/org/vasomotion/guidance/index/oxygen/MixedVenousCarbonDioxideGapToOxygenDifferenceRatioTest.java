package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION;
import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_CARBON_DIOXIDE_TENSION;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class MixedVenousCarbonDioxideGapToOxygenDifferenceRatioTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return CarbonDioxideGapToOxygenDifferenceRatio.mixedVenous();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.anemic()
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                                .observe(MIXED_VENOUS_CARBON_DIOXIDE_TENSION, 46),
                        1.53206,
                        1e-5,
                        "6 / 3.9163 by hand; formula of Mesquida 2015, doi:10.1186/s13054-015-0858-0"),
                new WorkedExample(
                        Blood.textbook()
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 38)
                                .observe(MIXED_VENOUS_CARBON_DIOXIDE_TENSION, 43.6),
                        1.07465,
                        1e-5,
                        "5.6 / 5.211 by hand; formula of Mesquida 2015"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.decreasesWith(ARTERIAL_CARBON_DIOXIDE_TENSION),
                Monotonicity.increasesWith(MIXED_VENOUS_CARBON_DIOXIDE_TENSION));
    }
}
