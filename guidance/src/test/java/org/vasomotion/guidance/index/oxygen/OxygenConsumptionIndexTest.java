package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.MIXED_VENOUS_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class OxygenConsumptionIndexTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return OxygenConsumption.indexed();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.textbook().observe(CARDIAC_INDEX, 3),
                        156.33,
                        1e-9,
                        "usual consumption index 110 to 160 mL/min/m2; 3 x 5.211 x 10 by hand"),
                new WorkedExample(
                        Blood.anemic().observe(CARDIAC_INDEX, 2.5),
                        97.9075,
                        1e-9,
                        "2.5 x 3.9163 x 10 by hand; principle of Fick"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.decreasesWith(MIXED_VENOUS_OXYGEN_SATURATION));
    }
}
