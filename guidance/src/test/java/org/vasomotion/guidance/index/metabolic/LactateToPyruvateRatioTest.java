package org.vasomotion.guidance.index.metabolic;

import static org.vasomotion.model.measurand.Metabolism.LACTATE;
import static org.vasomotion.model.measurand.Metabolism.PYRUVATE;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class LactateToPyruvateRatioTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new LactateToPyruvateRatio();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient().at(60).observe(LACTATE, 4.8).observe(PYRUVATE, 0.2),
                        24,
                        1e-9,
                        "ratio 24, median of non-survivors: Rimachi, Anaesth Intensive Care 2012;40:427"),
                new WorkedExample(
                        TimelineBuilder.patient().at(60).observe(LACTATE, 3).observe(PYRUVATE, 0.2),
                        15,
                        1e-9,
                        "ratio 15, median of survivors: Rimachi, Anaesth Intensive Care 2012;40:427"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(LACTATE), Monotonicity.decreasesWith(PYRUVATE));
    }
}
