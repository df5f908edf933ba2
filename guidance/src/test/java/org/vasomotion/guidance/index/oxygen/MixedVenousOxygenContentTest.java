package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.Metabolism.HEMOGLOBIN;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class MixedVenousOxygenContentTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return VenousOxygenContent.mixedVenous();
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
                Monotonicity.increasesWith(MIXED_VENOUS_OXYGEN_SATURATION),
                Monotonicity.increasesWith(MIXED_VENOUS_OXYGEN_TENSION));
    }
}
