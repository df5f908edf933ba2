package org.vasomotion.guidance.index.macro;

import java.time.Duration;
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
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Mean arterial pressure minus central venous pressure: the pressure along the whole systemic circulation.
@Api
@Evidence(
        source = "standard definition of mean (systemic) perfusion pressure, MAP - CVP",
        verification = Verification.UNVERIFIED)
public final class MeanPerfusionPressure implements Index {

    /// Both pressures belong to one state of the circulation. Proposal of this project.
    private static final Duration TOGETHER = Duration.ofMinutes(15);

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "mean-perfusion-pressure", "Mean perfusion pressure", "MPP", Unit.MILLIMETRE_OF_MERCURY, 0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE),
                new Input.Required(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> pressures = evaluation.simultaneous(
                TOGETHER, MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, MacroHemodynamics.CENTRAL_VENOUS_PRESSURE);
        return evaluation.conclude(() ->
                Explanation.derived(id(), Operation.DIFFERENCE, unit(), pressures.getFirst(), pressures.getLast()));
    }
}
