package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The constants of the exponent C with which viscosity rises with hematocrit: `cpar` in `RheolParams.dat`.
///
/// C = (level + exp(slope D)) (w - 1) + w with w = 1 / (1 + 10^power10 D^power), D in µm.
///
/// @param level 0.8 in the published fit
/// @param slopePerUm -0.075/µm
/// @param power10 -11
/// @param power 12
@Api
public record CurvatureConstants(
        @Dimensionless double level,
        double slopePerUm,
        @Dimensionless double power10,
        @Dimensionless double power) {

    /// Pries 1992, Am J Physiol 263:H1770.
    public static final CurvatureConstants PUBLISHED = new CurvatureConstants(0.8, -0.075, -11, 12);

    @Dimensionless
    double exponent(double diameterUm) {
        double wide = 1 / (1 + Math.pow(10, power10) * Math.pow(diameterUm, power));
        return (level + Math.exp(slopePerUm * diameterUm)) * (wide - 1) + wide;
    }
}
