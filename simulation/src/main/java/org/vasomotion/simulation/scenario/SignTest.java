package org.vasomotion.simulation.scenario;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;

/// Whether a sign lies on one side of a bound.
///
/// @param bound in the unit of the sign
@Api
public record SignTest(Sign sign, Side side, @Dimensionless double bound) {

    /// Which side of the bound.
    @Api
    public enum Side {
        ABOVE,
        BELOW,
        AT_LEAST,
        AT_MOST
    }

    /// Whether a value of the sign lies there.
    ///
    /// @param value in the unit of the sign
    public boolean holds(@Dimensionless double value) {
        return switch (side) {
            case ABOVE -> value > bound;
            case BELOW -> value < bound;
            case AT_LEAST -> value >= bound;
            case AT_MOST -> value <= bound;
        };
    }
}
