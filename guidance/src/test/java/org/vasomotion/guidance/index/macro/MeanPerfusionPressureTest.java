package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
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
                        patient(65, 8),
                        57,
                        1e-12,
                        FORMULA + "; MAP target 65 and CVP 8 of early goal-directed therapy"),
                new WorkedExample(patient(85, 15), 70, 1e-12, FORMULA + "; MAP 85 of SEPSISPAM and a CVP of 15"));
    }

    private static TimelineBuilder patient(double map, double cvp) {
        return TimelineBuilder.patient()
                .at(60)
                .observe(CENTRAL_VENOUS_PRESSURE, cvp)
                .at(70)
                .observe(MEAN_ARTERIAL_PRESSURE, map);
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(MEAN_ARTERIAL_PRESSURE),
                Monotonicity.decreasesWith(CENTRAL_VENOUS_PRESSURE));
    }
}
