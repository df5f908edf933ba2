package org.vasomotion.guidance.protocol.term;

import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What a protocol promises that never gives fluid.
@Api
public final class NoFluid {

    /// Always so.
    public static final Condition ALWAYS = Condition.all();

    /// Never so.
    public static final Condition NEVER = Condition.any();

    private NoFluid() {}

    /// No fluid at all.
    public static Cited<Quantity> most() {
        return new Cited<>(Quantity.of(0, Unit.MILLILITRE), Citation.derived("no step of this protocol gives fluid"));
    }
}
