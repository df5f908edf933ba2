package org.vasomotion.simulation.instrument;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How far values scatter: standard deviations of a factor and of a summand.
///
/// The factor is e to a normal number, so that it never turns a sign round; up to a tenth, its standard
/// deviation and the coefficient of variation are the same to half a percent.
///
/// @param relative of the logarithm of the factor
/// @param additive in the unit of the sign
@Api
public record Spread(
        @Dimensionless double relative, @Dimensionless double additive) {

    /// No scatter.
    public static final Spread NONE = new Spread(0, 0);

    public Spread {
        if (!(relative >= 0 && additive >= 0)) {
            throw new IllegalArgumentException("a spread is zero or more");
        }
    }

    static Spread relative(@Dimensionless double relative) {
        return new Spread(relative, 0);
    }

    static Spread additive(@Dimensionless double additive) {
        return new Spread(0, additive);
    }
}
