package org.vasomotion.guidance.index.macro;

import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class ShockIndexTest extends BaseIndexContract {

    private static final String FORMULA = "SI = HR / SAP, Allgower and Burri 1967";

    @Override
    public Index instance() {
        return new ShockIndex();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient().at(60).observe(HEART_RATE, 110).observe(SYSTOLIC_ARTERIAL_PRESSURE, 90),
                        110 / 90.0,
                        1e-12,
                        FORMULA + "; raised"),
                new WorkedExample(
                        patient().at(60).observe(HEART_RATE, 60).observe(SYSTOLIC_ARTERIAL_PRESSURE, 120),
                        0.5,
                        1e-12,
                        FORMULA + "; the usual half of a healthy adult"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(HEART_RATE), Monotonicity.decreasesWith(SYSTOLIC_ARTERIAL_PRESSURE));
    }
}
