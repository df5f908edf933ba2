package org.vasomotion.guidance.index.peripheral;

import static org.vasomotion.model.measurand.PeripheralSigns.CORE_TEMPERATURE;
import static org.vasomotion.model.measurand.PeripheralSigns.TOE_TEMPERATURE;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class CoreToToeTemperatureGradientTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new CoreToToeTemperatureGradient();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .observe(CORE_TEMPERATURE, 37.5)
                                .at(65)
                                .observe(TOE_TEMPERATURE, 25),
                        12.5,
                        1e-9,
                        "12.5 degrees, median in septic shock: Bourcier, Ann Intensive Care 2016;6:63, doi:10.1186/s13613-016-0164-2"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .observe(CORE_TEMPERATURE, 37.9)
                                .at(65)
                                .observe(TOE_TEMPERATURE, 31),
                        6.9,
                        1e-9,
                        "6.9 degrees, median in severe sepsis: Bourcier, Ann Intensive Care 2016;6:63, doi:10.1186/s13613-016-0164-2"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(CORE_TEMPERATURE), Monotonicity.decreasesWith(TOE_TEMPERATURE));
    }
}
