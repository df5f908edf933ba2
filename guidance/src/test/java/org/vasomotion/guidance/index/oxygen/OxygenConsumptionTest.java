package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class OxygenConsumptionTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return OxygenConsumption.whole();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(Blood.textbook().observe(CARDIAC_OUTPUT, 5), 260.55, 1e-9, "" + Blood.FICK + ""),
                new WorkedExample(
                        Blood.anemic().observe(CARDIAC_OUTPUT, 6),
                        234.978,
                        1e-9,
                        "6 x 3.9163 x 10 by hand; principle of Fick"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.decreasesWith(MIXED_VENOUS_OXYGEN_SATURATION),
                Monotonicity.increasesWith(ARTERIAL_OXYGEN_SATURATION));
    }
}
