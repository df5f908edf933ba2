package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_SATURATION;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.Metabolism.HEMOGLOBIN;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class ArterialOxygenContentTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new ArterialOxygenContent();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        Blood.arterial(15, 97, 75.006),
                        19.73,
                        0.005,
                        "RCEM Learning, oxygen in human physiology: 150 x 1.34 x 97 % + 0.23 x 10 kPa = 197.3 mL/L"),
                new WorkedExample(
                        Blood.arterial(15, 57, 33.753),
                        11.56,
                        0.005,
                        "RCEM Learning, oxygen in human physiology: 150 x 1.34 x 57 % + 0.23 x 4.5 kPa = 115.6 mL/L"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(HEMOGLOBIN),
                Monotonicity.increasesWith(ARTERIAL_OXYGEN_SATURATION),
                Monotonicity.increasesWith(ARTERIAL_OXYGEN_TENSION));
    }
}
