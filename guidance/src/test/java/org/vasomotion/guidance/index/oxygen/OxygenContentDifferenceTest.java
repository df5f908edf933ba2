package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class OxygenContentDifferenceTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return OxygenContentDifference.centralVenous();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(Blood.textbook(), 5.211, 1e-9, "" + Blood.FICK + ""),
                new WorkedExample(Blood.anemic(), 3.9163, 1e-9, "" + Blood.FORMULA + ""));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(ARTERIAL_OXYGEN_SATURATION),
                Monotonicity.decreasesWith(CENTRAL_VENOUS_OXYGEN_SATURATION));
    }
}
