package org.vasomotion.guidance.index.peripheral;

import static org.vasomotion.model.measurand.PeripheralSigns.FINGERTIP_TEMPERATURE;
import static org.vasomotion.model.measurand.PeripheralSigns.FOREARM_TEMPERATURE;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class ForearmToFingertipTemperatureGradientTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new ForearmToFingertipTemperatureGradient();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .observe(FOREARM_TEMPERATURE, 33)
                                .at(65)
                                .observe(FINGERTIP_TEMPERATURE, 29),
                        4,
                        1e-9,
                        "4 degrees mean constriction: Sessler 1988 as cited by House and Tipton"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .observe(FOREARM_TEMPERATURE, 34.9)
                                .at(65)
                                .observe(FINGERTIP_TEMPERATURE, 36),
                        -1.1,
                        1e-9,
                        "-1.1 degrees when warm: House and Tipton, Proc Aust Physiol Pharmacol Soc 32(2)"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(FOREARM_TEMPERATURE), Monotonicity.decreasesWith(FINGERTIP_TEMPERATURE));
    }
}
