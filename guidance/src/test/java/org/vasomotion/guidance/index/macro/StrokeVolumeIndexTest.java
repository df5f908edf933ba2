package org.vasomotion.guidance.index.macro;

import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.STROKE_VOLUME;
import static org.vasomotion.model.measurand.MacroHemodynamics.STROKE_VOLUME_INDEX;
import static org.vasomotion.model.measurand.PatientProperties.BODY_HEIGHT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class StrokeVolumeIndexTest extends BaseIndexContract {

    private static final String FORMULA = "SVI = SV / BSA, standard definition, BSA of Mosteller";

    @Override
    public Index instance() {
        return new StrokeVolumeIndex();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(STROKE_VOLUME_INDEX, 40)
                                .observe(STROKE_VOLUME, 90)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        40,
                        1e-12,
                        FORMULA + "; as measured"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(STROKE_VOLUME, 70)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        35,
                        1e-12,
                        FORMULA + "; 70 mL over 2 m2"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(CARDIAC_INDEX, 3)
                                .observe(HEART_RATE, 100)
                                .observe(CARDIAC_OUTPUT, 9)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        30,
                        1e-12,
                        FORMULA + "; 3 L/min/m2 at 100/min"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(CARDIAC_OUTPUT, 6)
                                .observe(HEART_RATE, 80)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        37.5,
                        1e-12,
                        FORMULA + "; 75 mL over 2 m2"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(STROKE_VOLUME_INDEX),
                Monotonicity.increasesWith(STROKE_VOLUME),
                Monotonicity.increasesWith(CARDIAC_INDEX),
                Monotonicity.increasesWith(CARDIAC_OUTPUT),
                Monotonicity.decreasesWith(HEART_RATE),
                Monotonicity.decreasesWith(BODY_HEIGHT),
                Monotonicity.decreasesWith(BODY_WEIGHT));
    }
}
