package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Mean arterial pressure minus central venous pressure: the pressure along the whole systemic circulation.
@Api
@Evidence(
        source = "standard definition of mean (systemic) perfusion pressure, MAP - CVP",
        verification = Verification.UNVERIFIED)
public final class MeanPerfusionPressure implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "mean-perfusion-pressure", "Mean perfusion pressure", "MPP", Unit.MILLIMETRE_OF_MERCURY, 0);

    private static final List<Input> INPUTS =
            List.of(new Input.Required(MEAN_ARTERIAL_PRESSURE), new Input.Required(CENTRAL_VENOUS_PRESSURE));

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
        List<Explanation> read = ArterialPressure.with(evaluation, MEAN_ARTERIAL_PRESSURE, CENTRAL_VENOUS_PRESSURE);
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.DIFFERENCE, unit(), read.getFirst(), read.getLast()));
    }
}
