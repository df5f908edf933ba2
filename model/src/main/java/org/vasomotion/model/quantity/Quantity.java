package org.vasomotion.model.quantity;

import org.vasomotion.model.Api;

/// A finite value with its unit.
///
/// Ordering, equality of amounts and conversion are defined only inside one [Dimension]; across dimensions they throw,
/// because
/// such a comparison is a programming error and never a clinical finding.
///
/// @param value finite, in `unit`
/// @param unit from the closed list
@Api
public record Quantity(double value, Unit unit) implements Comparable<Quantity> {

    public Quantity {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a quantity is finite, got " + value + " " + unit.code());
        }
        value += 0.0; // turns negative zero into zero: they are one amount and must be equal
    }

    public static Quantity of(double value, Unit unit) {
        return new Quantity(value, unit);
    }

    public Dimension dimension() {
        return unit.dimension();
    }

    /// The same amount in another unit of the same dimension.
    ///
    /// @throws IncompatibleUnitsException if the dimensions differ
    public Quantity in(Unit target) {
        return target == unit ? this : new Quantity(valueIn(target), target);
    }

    /// The number this amount has in `target`.
    ///
    /// @throws IncompatibleUnitsException if the dimensions differ
    public double valueIn(Unit target) {
        if (target == unit) {
            return value;
        }
        if (target.dimension() != unit.dimension()) {
            throw new IncompatibleUnitsException(unit, target);
        }
        return target.fromReference(unit.toReference(value));
    }

    /// Orders by amount.
    ///
    /// @throws IncompatibleUnitsException if the dimensions differ
    @Override
    public int compareTo(Quantity other) {
        return Double.compare(value, other.valueIn(unit));
    }

    @Override
    public String toString() {
        return value + " " + unit.code();
    }
}
