package org.vasomotion.guidance.index.macro;

import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.PatientProperties.BODY_HEIGHT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class BodySurfaceAreaTest extends BaseIndexContract {

    private static final String FORMULA =
            "BSA = root of height (cm) x weight (kg) / 3600, Mosteller, N Engl J Med 1987;317:1098";

    @Override
    public Index instance() {
        return new BodySurfaceArea();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient().at(60).observe(BODY_HEIGHT, 180).observe(BODY_WEIGHT, 80),
                        2,
                        1e-12,
                        FORMULA + "; 180 x 80 / 3600 = 4"),
                new WorkedExample(
                        patient().at(60).observe(BODY_HEIGHT, 160).observe(BODY_WEIGHT, 60),
                        1.633,
                        5e-5,
                        FORMULA + "; 160 x 60 / 3600 = 2.6667"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(BODY_HEIGHT), Monotonicity.increasesWith(BODY_WEIGHT));
    }
}
