package org.vasomotion.guidance.index.fluid;

import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;
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
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Urine of the last 6 h per kilogram and hour.
///
/// Six hours is the shortest window in which the usual definitions of oliguria are stated. The record of what
/// came out must be complete over the whole window: then a window without urine is anuria, and not a gap.
@Api
@Evidence(
        source = "standard definition of urine output per body weight; the window is that of the KDIGO criteria",
        verification = Verification.UNVERIFIED)
public final class UrineOutputRate implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("urine-output-rate", "Urine output", "UO", Unit.MILLILITRE_PER_KILOGRAM_PER_HOUR, 2);

    private static final Duration WINDOW = Duration.ofHours(6);

    private static final Explanation HOURS = Explanation.constant(
            "urine-window",
            Quantity.of((double) WINDOW.toHours(), Unit.HOUR),
            Citation.unverified("KDIGO criteria of acute kidney injury"));

    private static final List<Input> INPUTS =
            List.of(new Input.Optional(URINE_VOLUME), new Input.Required(BODY_WEIGHT));

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
        Window window = evaluation.fullWindow(WINDOW, FLUID_OUTPUT);
        Explanation urine = evaluation.volumesOut(URINE_VOLUME, window);
        Explanation weight = evaluation.latest(BODY_WEIGHT);
        return evaluation.conclude(() -> Explanation.derived(
                id(),
                Operation.QUOTIENT,
                unit(),
                Explanation.derived("urine-per-hour", Operation.QUOTIENT, Unit.MILLILITRE_PER_HOUR, urine, HOURS),
                weight));
    }
}
