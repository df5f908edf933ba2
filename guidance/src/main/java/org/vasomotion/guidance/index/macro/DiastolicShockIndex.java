package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;

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

/// Heart rate over diastolic arterial pressure, as numbers in 1/min and mmHg. High values go with low
/// vascular tone. No cut-off has been published. What holds the pressure up stands beside it as the
/// norepinephrine-equivalent dose; it does not enter here.
@Api
@Evidence(
        source = "Ospina-Tascon, Ann Intensive Care 2020;10:41: diastolic shock index, HR / DAP",
        verification = Verification.READ_IN_SECONDARY)
public final class DiastolicShockIndex implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("diastolic-shock-index", "Diastolic shock index", "DSI", Unit.ONE, 2);

    private static final List<Input> INPUTS =
            List.of(new Input.Required(HEART_RATE), new Input.Required(DIASTOLIC_ARTERIAL_PRESSURE));

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
        List<Explanation> read = ArterialPressure.with(evaluation, DIASTOLIC_ARTERIAL_PRESSURE, HEART_RATE);
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.QUOTIENT, unit(), read.getLast(), read.getFirst()));
    }
}
