package org.vasomotion.model.quantity;

import org.vasomotion.model.Api;

/// All values from `low` to `high`, both included, in one unit; either end may be infinite.
///
/// A reading of "> 3 s" is the interval from 3 s upwards, and a score with an unmeasured component is the interval from
/// its
/// least to its greatest possible value. Arithmetic on intervals carries such bounds through a formula, so that a
/// partly known
/// input gives a bounded result and never a guess.
///
/// @param low lower end in `unit`, not NaN, at most `high`, may be negative infinity
/// @param high upper end in `unit`, not NaN, may be positive infinity
@Api
public record Interval(double low, double high, Unit unit) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: [" + low + ", " + high + "] " + unit.code());
        }
        if (low == Double.POSITIVE_INFINITY || high == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("an interval holds at least one number");
        }
        low += 0.0; // turns negative zero into zero: they are one bound and must be equal
        high += 0.0;
    }

    public static Interval of(double low, double high, Unit unit) {
        return new Interval(low, high, unit);
    }

    public static Interval exactly(double value, Unit unit) {
        return new Interval(value, value, unit);
    }

    public static Interval exactly(Quantity quantity) {
        return exactly(quantity.value(), quantity.unit());
    }

    /// All values strictly above `bound`. The end is the next representable number, so that "> 3 s" never satisfies "<=
    /// 3 s".
    ///
    /// Convert the bound first and open it then: rounding in [#in(Unit)] can close an end that lies so near.
    public static Interval above(Quantity bound) {
        return new Interval(Math.nextUp(bound.value()), Double.POSITIVE_INFINITY, bound.unit());
    }

    /// All values strictly below `bound`; see [#above(Quantity)] for the end.
    public static Interval below(Quantity bound) {
        return new Interval(Double.NEGATIVE_INFINITY, Math.nextDown(bound.value()), bound.unit());
    }

    public static Interval atLeast(Quantity least) {
        return new Interval(least.value(), Double.POSITIVE_INFINITY, least.unit());
    }

    public static Interval atMost(Quantity most) {
        return new Interval(Double.NEGATIVE_INFINITY, most.value(), most.unit());
    }

    /// Whether the interval is one value.
    public boolean isExact() {
        return low == high;
    }

    /// The value of an exact interval.
    ///
    /// @throws IllegalStateException if the interval is wider than one value
    public Quantity exact() {
        if (!isExact()) {
            throw new IllegalStateException("not exact: " + this);
        }
        return new Quantity(low, unit);
    }

    public boolean contains(Quantity quantity) {
        double value = quantity.valueIn(unit);
        return low <= value && value <= high;
    }

    public boolean contains(Interval other) {
        Interval same = other.in(unit);
        return low <= same.low && same.high <= high;
    }

    /// The part common to both; the caller has made sure that there is one.
    ///
    /// @throws IllegalArgumentException if the two do not overlap
    public Interval intersect(Interval other) {
        Interval same = other.in(unit);
        return new Interval(Math.max(low, same.low), Math.min(high, same.high), unit);
    }

    /// The same interval in another unit of the same dimension.
    public Interval in(Unit target) {
        if (target == unit) {
            return this;
        }
        if (target.dimension() != unit.dimension()) {
            throw new IncompatibleUnitsException(unit, target);
        }
        return new Interval(
                target.fromReference(unit.toReference(low)), target.fromReference(unit.toReference(high)), target);
    }

    @Override
    public String toString() {
        return isExact() ? low + " " + unit.code() : "[" + low + ", " + high + "] " + unit.code();
    }
}
