package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.quantity.Dimensionless;

/// How viscosity rises with hematocrit in a tube of one diameter (Pries 1992, Am J Physiol 263:H1770): concave
/// in narrow tubes, convex in wide ones, through 1 without cells and through the fitted value at a hematocrit
/// of 0.45.
///
/// @param exponent C of the law
/// @param at45 relative viscosity at a hematocrit of 0.45
record HematocritCurve(
        @Dimensionless double exponent, @Dimensionless double at45) {

    private static final @Dimensionless double REFERENCE = 0.45;

    @Dimensionless
    double rise(double hematocrit) {
        return (at45 - 1) * (Math.pow(1 - hematocrit, exponent) - 1) / (Math.pow(1 - REFERENCE, exponent) - 1);
    }

    @Dimensionless
    double relative(double hematocrit) {
        return 1 + rise(hematocrit);
    }
}
