package org.vasomotion.guidance.protocol.survivingsepsis;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.not;

import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Whether perfusion is poor or restored, by pressure, lactate and refill.
///
/// @param edition whose goal of pressure counts
record Perfusion(Edition edition) {

    /// Any of the three says so.
    Condition poor() {
        return any(edition.pressureLow(), lactateHigh(), Signs.refillLong());
    }

    /// Pressure and lactate say so, and refill is not known to say otherwise.
    Condition restored() {
        return all(not(edition.pressureLow()), not(lactateHigh()), not(new Condition.Surely(Signs.refillLong())));
    }

    /// Known to fall: then it does not call for more fluid.
    static Condition lactateFalls() {
        return new Condition.Surely(Terms.atLeast(
                new Operand.Indexed("lactate-clearance", Unit.PERCENT),
                Quantity.of(10, Unit.PERCENT),
                Sources.FALLING));
    }

    private static Condition lactateHigh() {
        return Terms.above(
                Terms.measured(Metabolism.LACTATE), Quantity.of(2, Unit.MILLIMOLE_PER_LITRE), Sources.LACTATE);
    }
}
