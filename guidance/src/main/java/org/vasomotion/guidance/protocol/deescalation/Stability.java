package org.vasomotion.guidance.protocol.deescalation;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.not;

import java.time.Duration;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Whether perfusion and pressure bear that something is taken away.
final class Stability {

    static final Citation RULE = Citation.proposal(
            "no source says when to take away: refill at most 3 s, lactate at most 2 mmol/L, mean pressure at least 65"
                    + " mmHg");
    static final Citation WAITING =
            Citation.proposal("a question that is open for an hour is put again; no source says how long to wait");
    static final Citation DECLINED = Citation.proposal("what a clinician declines rests for two hours");

    static final Duration ASK_AGAIN = Duration.ofHours(1);
    static final Duration NO_RESULT = Duration.ofMinutes(30);
    static final Duration REST = Duration.ofHours(2);

    private static final Citation PRESSURE =
            Citation.readInSecondary("Surviving Sepsis Campaign 2021 and 2026: mean arterial pressure of 65 mmHg");
    private static final Citation LACTATE = Citation.unverified("general knowledge: lactate below 2 mmol/L is normal");

    private Stability() {}

    /// All three are known to be fine.
    static Condition stands() {
        return all(Signs.refillNormal(), lactateNormal(), not(pressureLow()));
    }

    /// One of them is known not to be.
    static Condition fails() {
        return not(stands());
    }

    static Condition pressureLow() {
        return Warnings.hypotension(PRESSURE);
    }

    /// Refill is long, or clearly longer than it was, by a reading after `mark`.
    static Condition refillSuffers(String mark) {
        var refill = Terms.measuredSince(PeripheralSigns.CAPILLARY_REFILL_TIME, mark);
        return any(not(Signs.isNormal(refill)), Signs.clearlyLonger(refill));
    }

    /// Refill was read after `mark`, is normal and not clearly longer than it was.
    static Condition refillBears(String mark) {
        return not(refillSuffers(mark));
    }

    private static Condition lactateNormal() {
        return Terms.atMost(Terms.measured(Metabolism.LACTATE), Quantity.of(2, Unit.MILLIMOLE_PER_LITRE), LACTATE);
    }
}
