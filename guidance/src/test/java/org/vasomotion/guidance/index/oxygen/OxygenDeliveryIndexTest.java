package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.Metabolism.HEMOGLOBIN;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class OxygenDeliveryIndexTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return OxygenDelivery.indexed();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.textbook().observe(CARDIAC_INDEX, 3),
                        612.3,
                        1e-9,
                        "usual delivery index about 500 to 600 mL/min/m2; 3 x 20.41 x 10 by hand"),
                new WorkedExample(
                        Blood.anemic().observe(CARDIAC_INDEX, 2.5),
                        335.275,
                        1e-9,
                        "2.5 x 13.411 x 10 by hand; standard formula"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(CARDIAC_INDEX), Monotonicity.increasesWith(HEMOGLOBIN));
    }
}
