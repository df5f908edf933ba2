package org.vasomotion.guidance.index.fluid;

import static org.vasomotion.model.measurand.FluidVolumes.OTHER_OUTPUT_VOLUME;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;

import java.util.List;
import java.util.function.Supplier;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.Window;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Cumulative fluid balance in litres per hundred kilograms of the weight at admission. Below zero after net
/// loss.
///
/// The weight is the first one recorded: a later one already holds the fluid.
@Api
@Evidence(
        source = "usual definition of fluid overload: 100 times cumulative balance (L) over admission weight (kg)",
        verification = Verification.UNVERIFIED)
public final class FluidOverloadPercentage implements Index {

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("fluid-overload-percentage", "Fluid overload", "FO", Unit.PERCENT, 1);

    private static final Explanation PER_MILLILITRE = Explanation.constant(
            "percent-kilograms-per-millilitre",
            Quantity.of(0.1, Unit.ONE),
            Citation.derived("100 per cent over 1000 mL in a litre, one litre taken as one kilogram"));

    private static final List<Input> INPUTS = List.of(
            new Input.FluidIntake(),
            new Input.Optional(URINE_VOLUME),
            new Input.Optional(OTHER_OUTPUT_VOLUME),
            new Input.Required(BODY_WEIGHT));

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
        Window window = evaluation.windowSinceComplete(FLUID_INPUT, FLUID_OUTPUT);
        Supplier<Explanation> balance = Balance.over(evaluation, window, "cumulative-fluid-balance");
        Explanation weight = evaluation.first(BODY_WEIGHT);
        return evaluation.conclude(() -> Explanation.derived(
                id(),
                Operation.QUOTIENT,
                unit(),
                Explanation.derived(
                        "balance-in-percent-kilograms", Operation.PRODUCT, Unit.ONE, balance.get(), PER_MILLILITRE),
                weight));
    }
}
