package org.vasomotion.guidance.concordance;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// A stretch of time over which capillary refill was short, long or not known.
@Api
public record RefillStretch(State state, Instant from, Instant until) {

    /// 3 s: Castro 2020, doi:10.1186/s13613-020-00767-4 (V).
    private static final Quantity NORMAL = Quantity.of(3, Unit.SECOND);

    private static final Operand REFILL = new Operand.Measured(PeripheralSigns.CAPILLARY_REFILL_TIME, List.of());

    /// What is known of capillary refill.
    @Api
    public enum State {
        /// At most 3 s.
        NORMAL,
        /// Above 3 s.
        PROLONGED,
        /// Not measured, too old, or charted as a bound that says neither.
        UNKNOWN
    }

    static State state(Situation situation) {
        return switch (situation.read(REFILL)) {
            case Reading.Missing _ -> State.UNKNOWN;
            case Reading.Of of -> {
                Truth isNormal = Comparison.AT_MOST.holds(of.explanation().value(), NORMAL);
                yield switch (isNormal) {
                    case TRUE -> State.NORMAL;
                    case FALSE -> State.PROLONGED;
                    case UNKNOWN -> State.UNKNOWN;
                };
            }
        };
    }
}
