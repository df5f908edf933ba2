package org.vasomotion.guidance.index.fluid;

import static org.vasomotion.model.measurand.FluidVolumes.OTHER_OUTPUT_VOLUME;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;

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

/// In minus out since both records are complete, in most stays since admission.
@Api
@Evidence(
        source = "standard definition of cumulative fluid balance: in minus out since admission",
        verification = Verification.UNVERIFIED)
public final class CumulativeFluidBalance implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "cumulative-fluid-balance", "Cumulative fluid balance", "Cum. balance", Unit.MILLILITRE, 0);

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
        Window window = evaluation.windowSinceComplete(FLUID_INPUT, FLUID_OUTPUT);
        return evaluation.conclude(Balance.over(evaluation, window, id()));
    }
}
