package org.vasomotion.guidance.protocol.vasodilator;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What forbids a vasodilator, and what ends it.
final class Harm {

    /// What the rate of norepinephrine was captured as before.
    static final String NOREPINEPHRINE_BEFORE = "norepinephrine-before";
    /// When the vasodilator was started or raised last.
    static final String DILATED = "vasodilator-raised";

    private Harm() {}

    /// Known before: neither low pressure nor bleeding nor a suffering heart.
    static Condition isAbsent() {
        return all(
                not(Warnings.hypotension(Sources.STOP)),
                denied(ClinicalContext.ACTIVE_BLEEDING, Sources.STOP),
                Signs.heartWell());
    }

    /// Known before, and the challenge is off.
    static Condition forbids() {
        return any(
                Warnings.hypotension(Sources.STOP),
                stated(ClinicalContext.ACTIVE_BLEEDING, Sources.STOP),
                Warnings.ofTheHeart(Sources.STOP));
    }

    /// Seen while it runs.
    static Condition shows() {
        return any(forbids(), pressureIsBought(), refillLonger(), Terms.seen(StandardPatterns.OXYGENATION_WORSENING));
    }

    /// Norepinephrine had to be raised since.
    private static Condition pressureIsBought() {
        return Terms.above(
                new Operand.Rise(running(NOREPINEPHRINE), NOREPINEPHRINE_BEFORE),
                Quantity.of(0, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                Sources.STOP);
    }

    private static Condition refillLonger() {
        return Signs.clearlyLonger(Terms.measuredSince(PeripheralSigns.CAPILLARY_REFILL_TIME, DILATED));
    }
}
