package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.STROKE_VOLUME;
import static org.vasomotion.model.measurand.MacroHemodynamics.STROKE_VOLUME_INDEX;
import static org.vasomotion.model.measurand.PatientProperties.BODY_HEIGHT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import java.util.function.Supplier;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.Way;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Stroke volume per body surface area: as measured, else from what was measured, in the order of fewer
/// steps.
@Api
@Evidence(source = "standard definition of stroke volume index, SV / BSA", verification = Verification.UNVERIFIED)
public final class StrokeVolumeIndex implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "stroke-volume-index", "Stroke volume index", "SVI", Unit.MILLILITRE_PER_SQUARE_METRE, 0);

    private static final List<Way> WAYS = List.of(
            StrokeVolumeIndex::measured,
            StrokeVolumeIndex::fromVolume,
            StrokeVolumeIndex::fromIndex,
            StrokeVolumeIndex::fromOutput);

    private static final List<Input> INPUTS = List.of(
            new Input.Optional(STROKE_VOLUME_INDEX),
            new Input.Optional(STROKE_VOLUME),
            new Input.Optional(CARDIAC_INDEX),
            new Input.Optional(CARDIAC_OUTPUT),
            new Input.Optional(HEART_RATE),
            new Input.Optional(BODY_HEIGHT),
            new Input.Optional(BODY_WEIGHT));

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
        return evaluation.conclude(evaluation.firstOf(WAYS));
    }

    private static Supplier<Explanation> measured(Evaluation evaluation) {
        Explanation index = evaluation.latest(STROKE_VOLUME_INDEX);
        return () -> index;
    }

    private static Supplier<Explanation> fromVolume(Evaluation evaluation) {
        Explanation volume = evaluation.latest(STROKE_VOLUME);
        return overSurface(evaluation, () -> volume);
    }

    private static Supplier<Explanation> fromIndex(Evaluation evaluation) {
        return Beats.perBeat(evaluation, CARDIAC_INDEX, DESCRIPTION);
    }

    private static Supplier<Explanation> fromOutput(Evaluation evaluation) {
        return overSurface(evaluation, Beats.perBeat(evaluation, CARDIAC_OUTPUT, StrokeVolume.DESCRIPTION));
    }

    private static Supplier<Explanation> overSurface(Evaluation evaluation, Supplier<Explanation> volume) {
        Explanation height = evaluation.latest(BODY_HEIGHT);
        Explanation weight = evaluation.latest(BODY_WEIGHT);
        return () -> Explanation.derived(
                DESCRIPTION.id(), Operation.QUOTIENT, DESCRIPTION.unit(), volume.get(), BodySurface.of(height, weight));
    }
}
