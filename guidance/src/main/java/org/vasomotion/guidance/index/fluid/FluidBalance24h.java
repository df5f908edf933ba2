package org.vasomotion.guidance.index.fluid;

import static org.vasomotion.model.measurand.FluidVolumes.OTHER_OUTPUT_VOLUME;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.Window;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// In minus out over the last 24 h, or since both records are complete where that is shorter. Losses that
/// nobody measures are in neither.
@Api
@Evidence(source = "standard definition of fluid balance: in minus out", verification = Verification.UNVERIFIED)
public final class FluidBalance24h implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("fluid-balance-24h", "Fluid balance in 24 h", "Balance", Unit.MILLILITRE, 0);

    private static final Duration WINDOW = Duration.ofHours(24);

    private static final List<Input> INPUTS =
            List.of(new Input.FluidIntake(), new Input.Optional(URINE_VOLUME), new Input.Optional(OTHER_OUTPUT_VOLUME));

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return INPUTS;
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Window window = evaluation.windowUpTo(WINDOW, FLUID_INPUT, FLUID_OUTPUT);
        return evaluation.conclude(Balance.over(evaluation, window, id()));
    }
}
