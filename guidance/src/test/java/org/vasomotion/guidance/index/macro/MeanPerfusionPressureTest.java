package org.vasomotion.guidance.index.macro;

import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class MeanPerfusionPressureTest extends BaseIndexContract {

    private static final String FORMULA = "mean perfusion pressure = MAP - CVP, standard definition";

    @Override
    public Index instance() {
        return new MeanPerfusionPressure();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient().at(60).observe(MEAN_ARTERIAL_PRESSURE, 65).observe(CENTRAL_VENOUS_PRESSURE, 8),
                        57,
                        1e-12,
                        FORMULA + "; MAP 65 and CVP 8 of early goal-directed therapy"),
                new WorkedExample(
                        patient().at(60).observe(MEAN_ARTERIAL_PRESSURE, 85).observe(CENTRAL_VENOUS_PRESSURE, 15),
                        70,
                        1e-12,
                        FORMULA + "; MAP 85 of SEPSISPAM and a CVP of 15"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(MEAN_ARTERIAL_PRESSURE),
                Monotonicity.decreasesWith(CENTRAL_VENOUS_PRESSURE));
    }
}
