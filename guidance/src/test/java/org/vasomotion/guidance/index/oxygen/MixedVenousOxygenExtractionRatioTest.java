package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_OXYGEN_SATURATION;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class MixedVenousOxygenExtractionRatioTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return OxygenExtractionRatio.mixedVenous();
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
                Monotonicity.decreasesWith(MIXED_VENOUS_OXYGEN_SATURATION));
    }
}
