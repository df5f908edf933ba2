package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
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

/// Heart rate over systolic arterial pressure, as numbers in 1/min and mmHg.
@Api
@Evidence(source = "Allgower and Burri 1967: shock index, HR / SAP", verification = Verification.UNVERIFIED)
public final class ShockIndex implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("shock-index", "Shock index", "SI", Unit.ONE, 2);

    private static final List<Input> INPUTS =
            List.of(new Input.Required(HEART_RATE), new Input.Required(SYSTOLIC_ARTERIAL_PRESSURE));

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
        List<Explanation> read = ArterialPressure.with(evaluation, SYSTOLIC_ARTERIAL_PRESSURE, HEART_RATE);
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.QUOTIENT, unit(), read.getLast(), read.getFirst()));
    }
}
