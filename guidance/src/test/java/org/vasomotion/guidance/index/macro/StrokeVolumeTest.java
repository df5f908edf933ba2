package org.vasomotion.guidance.index.macro;

import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.STROKE_VOLUME;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class StrokeVolumeTest extends BaseIndexContract {

    private static final String FORMULA = "SV = 1000 CO / HR, standard definition";

    @Override
    public Index instance() {
        return new StrokeVolume();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(STROKE_VOLUME, 70)
                                .observe(CARDIAC_OUTPUT, 6)
                                .observe(HEART_RATE, 100),
                        70,
                        1e-12,
                        FORMULA + "; as measured"),
                new WorkedExample(
                        patient().at(60).observe(CARDIAC_OUTPUT, 6).observe(HEART_RATE, 100),
                        60,
                        1e-12,
                        FORMULA + "; 6 L/min at 100/min"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(STROKE_VOLUME),
                Monotonicity.increasesWith(CARDIAC_OUTPUT),
                Monotonicity.decreasesWith(HEART_RATE));
    }
}
