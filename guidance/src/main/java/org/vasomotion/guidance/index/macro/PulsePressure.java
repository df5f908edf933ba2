package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE;

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

/// Systolic minus diastolic arterial pressure, of one beat and by one method. Low values go with a low stroke
/// volume; an overdamped line narrows them falsely.
@Api
@Evidence(source = "standard definition of pulse pressure, SAP - DAP", verification = Verification.UNVERIFIED)
public final class PulsePressure implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("pulse-pressure", "Pulse pressure", "PP", Unit.MILLIMETRE_OF_MERCURY, 0);

    private static final List<Input> INPUTS =
            List.of(new Input.Required(SYSTOLIC_ARTERIAL_PRESSURE), new Input.Required(DIASTOLIC_ARTERIAL_PRESSURE));

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
        List<Explanation> read = evaluation.simultaneousBySameMethod(
                ArterialPressure.SAME_BEAT,
                ArterialPressure.METHODS,
                List.of(SYSTOLIC_ARTERIAL_PRESSURE, DIASTOLIC_ARTERIAL_PRESSURE));
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.DIFFERENCE, unit(), read.getFirst(), read.getLast()));
    }
}
