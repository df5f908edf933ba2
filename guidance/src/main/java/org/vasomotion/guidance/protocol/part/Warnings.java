package org.vasomotion.guidance.protocol.part;

import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.stated;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Signs that end a trial of treatment at once, and that have to be known to be absent before one begins.
@Api
public final class Warnings {

    /// What the heart rate was captured as before an inodilator.
    public static final String HEART_RATE_BEFORE = "heart-rate-before";
    /// What the capillary refill time was captured as before a vasopressor.
    public static final String REFILL_BEFORE = "capillary-refill-time-before";

    private static final Operand HEART_RATE = new Operand.Measured(MacroHemodynamics.HEART_RATE, List.of());

    private Warnings() {}

    /// New arrhythmia or signs of myocardial ischemia.
    public static Condition ofTheHeart(Citation citation) {
        return any(
                stated(ClinicalContext.NEW_ARRHYTHMIA, citation),
                stated(ClinicalContext.MYOCARDIAL_ISCHEMIA, citation));
    }

    /// Those of the heart, and fingers without blood.
    public static Condition ofConstriction(Citation citation) {
        return any(ofTheHeart(citation), stated(ClinicalContext.DIGITAL_ISCHEMIA, citation));
    }

    /// A mean arterial pressure below 65 mmHg.
    public static Condition hypotension(Citation citation) {
        return compare(
                new Operand.Measured(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, List.of()),
                Comparison.BELOW,
                Quantity.of(65, Unit.MILLIMETRE_OF_MERCURY),
                citation);
    }

    /// The heart beats faster than before the trial.
    ///
    /// @param bound in per cent of the rate before
    public static Condition fasterHeart(Comparison comparison, Quantity bound, Citation citation) {
        return compare(new Operand.RelativeRise(HEART_RATE, HEART_RATE_BEFORE), comparison, bound, citation);
    }

    /// The heart beats faster than `bound`.
    public static Condition fastHeart(Quantity bound, Citation citation) {
        return compare(HEART_RATE, Comparison.ABOVE, bound, citation);
    }

    /// Capillary refill has become slower by a quarter or more since the trial began at `mark`.
    static Condition slowerRefill(String mark, Citation citation) {
        Operand since =
                new Operand.MeasuredSince(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of(), mark, Duration.ZERO);
        return compare(
                new Operand.RelativeRise(since, REFILL_BEFORE),
                Comparison.AT_LEAST,
                Quantity.of(25, Unit.PERCENT),
                citation);
    }
}
