package org.vasomotion.guidance.index.macro;

import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;

import java.util.List;
import java.util.function.Supplier;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Flow per beat: a flow per minute over the heart rate of the same time.
final class Beats {

    private static final Explanation MILLILITRES_PER_LITRE = Explanation.constant(
            "millilitres-per-litre", Quantity.of(1000, Unit.ONE), Citation.derived("by definition of the litre"));

    private Beats() {}

    /// Reads the flow and the heart rate; the formula's result is stated as the index is.
    static Supplier<Explanation> perBeat(Evaluation evaluation, Measurand flow, IndexDescription index) {
        List<Explanation> read = evaluation.simultaneous(ArterialPressure.TOGETHER, flow, HEART_RATE);
        return () -> Explanation.derived(
                index.id(),
                Operation.QUOTIENT,
                index.unit(),
                Explanation.derived(
                        "flow-per-minute", Operation.PRODUCT, perMinute(flow), read.getFirst(), MILLILITRES_PER_LITRE),
                read.getLast());
    }

    private static Unit perMinute(Measurand flow) {
        return flow.unit() == Unit.LITRE_PER_MINUTE
                ? Unit.MILLILITRE_PER_MINUTE
                : Unit.MILLILITRE_PER_MINUTE_PER_SQUARE_METRE;
    }
}
