package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
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

/// Mean arterial minus central venous pressure over cardiac index: the index as a device reports it, else
/// cardiac output over body surface area.
///
/// As for the resistance itself, an arterial waterfall is booked as resistance.
@Api
@Evidence(
        source = "standard definition of systemic vascular resistance index, 80 (MAP - CVP) / CI",
        verification = Verification.UNVERIFIED)
public final class SystemicVascularResistanceIndex implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "systemic-vascular-resistance-index",
            "Systemic vascular resistance index",
            "SVRI",
            Unit.DYNE_SECOND_SQUARE_METRE_PER_CENTIMETRE_5,
            0);

    private static final List<Way> WAYS =
            List.of(SystemicVascularResistanceIndex::fromIndex, SystemicVascularResistanceIndex::fromOutput);

    private static final List<Input> INPUTS = List.of(
            new Input.Required(MEAN_ARTERIAL_PRESSURE),
            new Input.Required(CENTRAL_VENOUS_PRESSURE),
            new Input.Optional(CARDIAC_INDEX),
            new Input.Optional(CARDIAC_OUTPUT),
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

    private static Supplier<Explanation> fromIndex(Evaluation evaluation) {
        List<Explanation> read =
                ArterialPressure.with(evaluation, MEAN_ARTERIAL_PRESSURE, CENTRAL_VENOUS_PRESSURE, CARDIAC_INDEX);
        return () -> Resistance.of(DESCRIPTION, read.get(0), read.get(1), read.get(2));
    }

    private static Supplier<Explanation> fromOutput(Evaluation evaluation) {
        List<Explanation> read =
                ArterialPressure.with(evaluation, MEAN_ARTERIAL_PRESSURE, CENTRAL_VENOUS_PRESSURE, CARDIAC_OUTPUT);
        Explanation height = evaluation.latest(BODY_HEIGHT);
        Explanation weight = evaluation.latest(BODY_WEIGHT);
        return () -> Resistance.of(DESCRIPTION, read.get(0), read.get(1), perSurface(read.get(2), height, weight));
    }

    private static Explanation perSurface(Explanation output, Explanation height, Explanation weight) {
        return Explanation.derived(
                "cardiac-index",
                Operation.QUOTIENT,
                Unit.LITRE_PER_MINUTE_PER_SQUARE_METRE,
                output,
                BodySurface.of(height, weight));
    }
}
