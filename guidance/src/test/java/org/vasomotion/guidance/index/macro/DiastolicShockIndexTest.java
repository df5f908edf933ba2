package org.vasomotion.guidance.index.macro;

import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class DiastolicShockIndexTest extends BaseIndexContract {

    private static final String FORMULA = "DSI = HR / DAP, Ospina-Tascon, Ann Intensive Care 2020;10:41";

    @Override
    public Index instance() {
        return new DiastolicShockIndex();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient().at(60).observe(HEART_RATE, 120).observe(DIASTOLIC_ARTERIAL_PRESSURE, 50),
                        2.4,
                        1e-12,
                        FORMULA + "; above the 2.2 that its authors discuss"),
                new WorkedExample(
                        patient().at(60).observe(HEART_RATE, 100).observe(DIASTOLIC_ARTERIAL_PRESSURE, 60),
                        100 / 60.0,
                        1e-12,
                        FORMULA + "; below it"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(HEART_RATE), Monotonicity.decreasesWith(DIASTOLIC_ARTERIAL_PRESSURE));
    }
}
