package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_PH;
import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_CARBON_DIOXIDE_TENSION;
import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_PH;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class MixedVenousCarbonDioxideToOxygenContentDifferenceRatioTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return CarbonDioxideToOxygenContentDifferenceRatio.mixedVenous();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.anemic()
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                                .observe(ARTERIAL_PH, 7.40)
                                .observe(MIXED_VENOUS_CARBON_DIOXIDE_TENSION, 46)
                                .observe(MIXED_VENOUS_PH, 7.36),
                        0.831819,
                        1e-5,
                        "equations of Douglas 1988, doi:10.1152/jappl.1988.65.1.473, computed separately"),
                new WorkedExample(
                        Blood.textbook()
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                                .observe(ARTERIAL_PH, 7.40)
                                .observe(MIXED_VENOUS_CARBON_DIOXIDE_TENSION, 45)
                                .observe(MIXED_VENOUS_PH, 7.37),
                        0.630439,
                        1e-5,
                        "equations of Douglas 1988, doi:10.1152/jappl.1988.65.1.473, computed separately"));
    }

    /// Nine values of one time are rare among random records.
    @Override
    public void cases(String law, Cases.Body body) {
        Cases.run(instance().id() + ", " + law, 3 * CASES, body);
    }
}
