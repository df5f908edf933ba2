package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.STROKE_VOLUME;

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
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// What the heart ejects with one beat: as measured, else cardiac output over heart rate of the same time.
@Api
@Evidence(source = "standard definition of stroke volume, CO / HR", verification = Verification.UNVERIFIED)
public final class StrokeVolume implements Index {

    static final IndexDescription DESCRIPTION =
            new IndexDescription("stroke-volume", "Stroke volume", "SV", Unit.MILLILITRE, 0);

    private static final List<Way> WAYS = List.of(StrokeVolume::measured, StrokeVolume::fromOutput);

    private static final List<Input> INPUTS = List.of(
            new Input.Optional(STROKE_VOLUME), new Input.Optional(CARDIAC_OUTPUT), new Input.Optional(HEART_RATE));

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
        Explanation volume = evaluation.latest(STROKE_VOLUME);
        return () -> volume;
    }

    private static Supplier<Explanation> fromOutput(Evaluation evaluation) {
        return Beats.perBeat(evaluation, CARDIAC_OUTPUT, DESCRIPTION);
    }
}
