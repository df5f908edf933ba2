package org.vasomotion.guidance.protocol.check;

import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Where a comparison changes its answer.
///
/// @param limit in the unit of the operand
/// @param side whether the limit itself belongs to what lies below or to what lies above
record Split(double limit, Side side) implements Comparable<Split> {

    /// On which side of a split the limit lies.
    enum Side {
        LIMIT_ABOVE,
        LIMIT_BELOW
    }

    static Split of(Condition.Compare compare, Unit unit) {
        return new Split(compare.bound().value().valueIn(unit), sideOf(compare.comparison()));
    }

    static Side sideOf(Comparison comparison) {
        return switch (comparison) {
            case BELOW, AT_LEAST -> Side.LIMIT_ABOVE;
            case AT_MOST, ABOVE -> Side.LIMIT_BELOW;
        };
    }

    /// The greatest number below the split.
    double lastBelow() {
        return side == Side.LIMIT_BELOW ? limit : Math.nextDown(limit);
    }

    /// The least number above the split.
    double firstAbove() {
        return side == Side.LIMIT_ABOVE ? limit : Math.nextUp(limit);
    }

    /// Whether a value known to lie in a range lies below the split.
    Truth isBelow(Interval range) {
        return range.high() <= lastBelow() ? Truth.TRUE : range.low() >= firstAbove() ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public int compareTo(Split other) {
        int byLimit = Double.compare(limit, other.limit);
        return byLimit != 0 ? byLimit : side.compareTo(other.side);
    }
}
