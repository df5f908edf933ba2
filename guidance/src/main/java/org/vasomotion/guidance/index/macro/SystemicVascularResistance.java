package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
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
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Mean arterial minus central venous pressure over cardiac output.
///
/// It books an arterial waterfall as resistance: where small arteries close above venous pressure the true
/// resistance is lower.
@Api
@Evidence(
        source = "standard definition of systemic vascular resistance, 80 (MAP - CVP) / CO",
        verification = Verification.UNVERIFIED)
public final class SystemicVascularResistance implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "systemic-vascular-resistance",
            "Systemic vascular resistance",
            "SVR",
            Unit.DYNE_SECOND_PER_CENTIMETRE_5,
            0);

    private static final List<Input> INPUTS = List.of(
            new Input.Required(MEAN_ARTERIAL_PRESSURE),
            new Input.Required(CENTRAL_VENOUS_PRESSURE),
            new Input.Required(CARDIAC_OUTPUT));

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
        List<Explanation> read =
                ArterialPressure.with(evaluation, MEAN_ARTERIAL_PRESSURE, CENTRAL_VENOUS_PRESSURE, CARDIAC_OUTPUT);
        return evaluation.conclude(() -> Resistance.of(DESCRIPTION, read.get(0), read.get(1), read.get(2)));
    }
}
