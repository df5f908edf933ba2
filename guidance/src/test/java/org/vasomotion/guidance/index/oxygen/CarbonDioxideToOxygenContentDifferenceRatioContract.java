package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_PH;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.model.measurand.Measurand;

/// The ratio of contents, whichever vein the blood is from.
abstract class CarbonDioxideToOxygenContentDifferenceRatioContract extends BaseIndexContract {

    private static final String DOUGLAS =
            "equations of Douglas 1988, doi:10.1152/jappl.1988.65.1.473, computed separately";

    abstract Measurand venousTension();

    abstract Measurand venousAcidity();

    @Override
    public final List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.anemic()
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                                .observe(ARTERIAL_PH, 7.40)
                                .observe(venousTension(), 46)
                                .observe(venousAcidity(), 7.36),
                        0.831819,
                        1e-5,
                        DOUGLAS),
                new WorkedExample(
                        Blood.textbook()
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                                .observe(ARTERIAL_PH, 7.40)
                                .observe(venousTension(), 45)
                                .observe(venousAcidity(), 7.37),
                        0.630439,
                        1e-5,
                        DOUGLAS));
    }

    /// Nine values of one time are rare among random records.
    @Override
    public final void cases(String law, Cases.Body body) {
        Cases.run(instance().id() + ", " + law, 3 * CASES, body);
    }
}
