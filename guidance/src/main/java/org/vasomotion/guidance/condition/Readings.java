package org.vasomotion.guidance.condition;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Reads from a patient's record what operands ask for.
@Api
public final class Readings {

    private Readings() {}

    /// The latest value that is young enough.
    ///
    /// @param methods accepted methods; empty for any
    public static Reading measured(TimelineView view, Measurand measurand, List<Method> methods) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation latest = evaluation.latest(measurand, methods);
        return of(evaluation.conclude(() -> latest));
    }

    /// The latest value that is young enough and was taken at `mark` plus `delay` or later.
    public static Reading measuredSince(TimelineView view, Operand.MeasuredSince operand, Instant mark) {
        Instant from = mark.plus(operand.delay());
        Lookup latest = view.latest(operand.measurand(), operand.methods());
        boolean isOlder = latest instanceof Lookup.Present present
                && present.observation().observedAt().isBefore(from);
        if (isOlder) {
            Gap gap = new Gap.NotMeasuredSince(operand.measurand(), from);
            return new Reading.Missing(List.of(gap), view.nextEffective(operand.measurand()));
        }
        return measured(view, operand.measurand(), operand.methods());
    }

    /// The rate at which a drug runs.
    public static Reading running(TimelineView view, Drug drug, Unit unit) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation rate = evaluation.infusionRate(drug, unit);
        return of(evaluation.conclude(() -> rate));
    }

    /// What is known of an index.
    public static Reading of(IndexValue value) {
        return switch (value) {
            case IndexValue.Known known -> new Reading.Of(known.explanation(), known.observedAt(), known.validUntil());
            case IndexValue.Bounded bounded ->
                new Reading.Of(bounded.explanation(), bounded.observedAt(), bounded.validUntil());
            case IndexValue.Unknown unknown -> new Reading.Missing(unknown.gaps(), unknown.validUntil());
        };
    }

    /// Nothing was noted under this name.
    public static Reading notNoted(String name) {
        return new Reading.Missing(List.of(new Gap.NotNoted(name)), Instant.MAX);
    }
}
