package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.Metabolism.HEMOGLOBIN;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class OxygenDeliveryTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return OxygenDelivery.whole();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.textbook().observe(CARDIAC_OUTPUT, 5),
                        1020.5,
                        1e-9,
                        "The Medical Algorithms Company: normal delivery about 1000 mL/min; 5 x 20.41 x 10 by hand"),
                new WorkedExample(
                        Blood.arterial(14, 98, 99.76).observe(CARDIAC_OUTPUT, 4.9),
                        916.01,
                        0.01,
                        "Postgrad Med J, oxygen delivery in a 70 kg man, recomputed with 1.34 instead of 1.39"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(CARDIAC_OUTPUT),
                Monotonicity.increasesWith(HEMOGLOBIN),
                Monotonicity.increasesWith(ARTERIAL_OXYGEN_SATURATION));
    }
}
