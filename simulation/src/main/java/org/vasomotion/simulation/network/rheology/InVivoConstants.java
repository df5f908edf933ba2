package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The constants of the viscosity law in vivo (Pries 1994, Circ Res 75:904): `viscpar` and `optw` in
/// `RheolParams.dat`.
///
/// Relative viscosity at 0.45: a exp(b D) + c + d exp(e D^f), D in µm of a human-sized cell; the wall adds the
/// factor (D / (D - W))².
///
/// @param narrow a, 6
/// @param narrowSlopePerUm b, -0.085/µm
/// @param bulk c, 3.2: the value in wide tubes
/// @param dip d, -2.44
/// @param dipSlope e, -0.06
/// @param dipPower f, 0.645
/// @param wallUm W, 1.1 µm
/// @param curvature how viscosity rises with hematocrit
@Api
public record InVivoConstants(
        @Dimensionless double narrow,
        double narrowSlopePerUm,
        @Dimensionless double bulk,
        @Dimensionless double dip,
        @Dimensionless double dipSlope,
        @Dimensionless double dipPower,
        double wallUm,
        CurvatureConstants curvature) {

    /// Pries 1994, Circ Res 75:904.
    public static final InVivoConstants PUBLISHED =
            new InVivoConstants(6, -0.085, 3.2, -2.44, -0.06, 0.645, 1.1, CurvatureConstants.PUBLISHED);

    /// Closer to the pole of the law at D = W nothing was measured.
    private static final double CLEARANCE_UM = 0.5;

    VesselViscosity inVessel(double humanDiameterUm) {
        if (humanDiameterUm < wallUm + CLEARANCE_UM) {
            throw new IllegalArgumentException("the viscosity law ends at " + (wallUm + CLEARANCE_UM)
                    + " um (in human cells), and a vessel has " + humanDiameterUm + " um");
        }
        double at45 = narrow * Math.exp(narrowSlopePerUm * humanDiameterUm)
                + bulk
                + dip * Math.exp(dipSlope * Math.pow(humanDiameterUm, dipPower));
        HematocritCurve curve = new HematocritCurve(curvature.exponent(humanDiameterUm), at45);
        double ratio = humanDiameterUm / (humanDiameterUm - wallUm);
        double wall = ratio * ratio;
        return hematocrit -> (1 + curve.rise(hematocrit) * wall) * wall;
    }
}
