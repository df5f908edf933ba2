package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.quantity.Dimensionless;

/// Viscosity of blood in glass tubes relative to plasma (Pries 1992, Am J Physiol 263:H1770; fitted between 3.3
/// and 1978 µm).
final class GlassTube {

    private static final @Dimensionless double NARROW = 220;
    private static final double NARROW_SLOPE_PER_UM = -1.3;
    private static final @Dimensionless double BULK = 3.2;
    private static final @Dimensionless double DIP = -2.44;
    private static final @Dimensionless double DIP_SLOPE = -0.06;
    private static final @Dimensionless double DIP_POWER = 0.645;

    private GlassTube() {}

    static HematocritCurve ofDiameterUm(double humanDiameterUm) {
        double at45 = NARROW * Math.exp(NARROW_SLOPE_PER_UM * humanDiameterUm)
                + BULK
                + DIP * Math.exp(DIP_SLOPE * Math.pow(humanDiameterUm, DIP_POWER));
        return new HematocritCurve(CurvatureConstants.PUBLISHED.exponent(humanDiameterUm), at45);
    }
}
