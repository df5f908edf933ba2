package org.vasomotion.guidance.index.fluid;

import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.FluidVolumes.OTHER_OUTPUT_VOLUME;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;

/// What the balances share: they rise with what goes in, fall with what comes out, and need both records.
abstract class BaseBalanceContract extends BaseIndexContract {

    @Override
    public final List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWithFluids(),
                Monotonicity.decreasesWith(URINE_VOLUME),
                Monotonicity.decreasesWith(OTHER_OUTPUT_VOLUME));
    }

    @Override
    public final boolean readsWindows() {
        return true;
    }

    /// A patient whose record is complete on both sides, from admission to the minute given.
    static TimelineBuilder recorded(long untilMinutes) {
        return patient().covered(FLUID_INPUT, 0, untilMinutes).covered(FLUID_OUTPUT, 0, untilMinutes);
    }
}
