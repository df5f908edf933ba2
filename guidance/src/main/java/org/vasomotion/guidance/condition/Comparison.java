package org.vasomotion.guidance.condition;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;

/// On which side of a bound a value has to lie.
@Api
public enum Comparison {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// The sign in formulas and files.
    public String sign() {
        return sign;
    }

    /// True if every value inside `value` lies on this side of `bound`, false if none does.
    ///
    /// @throws org.vasomotion.model.quantity.IncompatibleUnitsException if the dimensions differ
    public Truth holds(Interval value, Quantity bound) {
        double limit = bound.valueIn(value.unit());
        return switch (this) {
            case BELOW -> between(value.high() < limit, value.low() >= limit);
            case AT_MOST -> between(value.high() <= limit, value.low() > limit);
            case ABOVE -> between(value.low() > limit, value.high() <= limit);
            case AT_LEAST -> between(value.low() >= limit, value.high() < limit);
        };
    }

    private static Truth between(boolean all, boolean none) {
        return all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
    }
}
