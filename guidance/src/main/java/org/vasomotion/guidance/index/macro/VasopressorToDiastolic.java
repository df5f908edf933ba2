package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Diastolic arterial pressure over norepinephrine dose and heart rate: how much diastolic tone the dose
/// buys.
///
/// The norepinephrine dose counts alone, in ug/kg/min; pressure in mmHg, rate in 1/min; the number is used
/// without a unit. Without norepinephrine it is not defined.
@Api
@Evidence(
        source =
                "Goury: VNERi, DAP / (NE x HR); 424 patients, median DAP 52 mmHg and norepinephrine 0.2 ug/kg/min, nadir at 6.7",
        verification = Verification.READ_IN_SECONDARY)
public final class VasopressorToDiastolic implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "vasopressor-to-diastolic", "Diastolic pressure over norepinephrine and heart rate", "VNERi", Unit.ONE, 1);

    private static final List<Input> INPUTS = List.of(
            new Input.Required(DIASTOLIC_ARTERIAL_PRESSURE),
            new Input.Required(HEART_RATE),
            new Input.InfusionRate(Vasopressors.NOREPINEPHRINE),
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
        List<Explanation> read = ArterialPressure.with(evaluation, DIASTOLIC_ARTERIAL_PRESSURE, HEART_RATE);
        Explanation dose = evaluation.infusionRate(Vasopressors.NOREPINEPHRINE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        return evaluation.conclude(() -> Explanation.derived(
                id(),
                Operation.QUOTIENT,
                unit(),
                read.getFirst(),
                Explanation.derived(
                        "norepinephrine-times-heart-rate", Operation.PRODUCT, Unit.ONE, dose, read.getLast())));
    }
}
