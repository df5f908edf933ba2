package org.vasomotion.simulation.instrument;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The scale that a value is read from: how fine, and from where to where.
///
/// @param stepsPerUnit 10 reads to tenths, 2 to halves, 0.2 to fives
/// @param least in the unit of the sign
/// @param most in the unit of the sign
@Api
public record Scale(
        @Dimensionless double stepsPerUnit,
        @Dimensionless double least,
        @Dimensionless double most) {

    public Scale {
        if (!(stepsPerUnit > 0 && least < most)) {
            throw new IllegalArgumentException("a scale has steps and goes from less to more");
        }
    }

    /// The value as it can be read.
    @Dimensionless
    double read(@Dimensionless double value) {
        double within = Math.clamp(value, least, most);
        return Math.clamp(Math.rint(within * stepsPerUnit) / stepsPerUnit, least, most);
    }
}
