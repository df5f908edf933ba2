package org.vasomotion.guidance.index.fluid;

import static org.vasomotion.model.measurand.FluidVolumes.OTHER_OUTPUT_VOLUME;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;

import java.util.function.Supplier;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Window;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Unit;

/// In minus out.
final class Balance {

    private Balance() {}

    /// Reads both sides over the window; the formula's result is in millilitres.
    static Supplier<Explanation> over(Evaluation evaluation, Window window, String statement) {
        Explanation in = evaluation.fluidsIn(window);
        Explanation urine = evaluation.volumesOut(URINE_VOLUME, window);
        Explanation other = evaluation.volumesOut(OTHER_OUTPUT_VOLUME, window);
        return () -> Explanation.derived(
                statement,
                Operation.DIFFERENCE,
                Unit.MILLILITRE,
                in,
                Explanation.derived("fluid-output", Operation.SUM, Unit.MILLILITRE, urine, other));
    }
}
