package org.vasomotion.simulation.network.generator;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The shape of a feeding or draining tree. Daughters follow Murray's law, D³ = d1³ + d2³ (Murray 1926, PNAS
/// 12:207).
///
/// @param rootDiameterUm at the end of the network, µm
/// @param leaves terminal vessels
/// @param asymmetry diameter of the smaller daughter divided by that of the larger
/// @param shortest least length divided by diameter
/// @param longest greatest length divided by diameter, where the distance to be bridged allows
@Api
public record TreeShape(
        double rootDiameterUm,
        int leaves,
        @Dimensionless double asymmetry,
        @Dimensionless double shortest,
        @Dimensionless double longest) {

    public TreeShape {
        if (!(rootDiameterUm > 0 && leaves >= 1 && asymmetry > 0 && asymmetry <= 1)) {
            throw new IllegalArgumentException("a tree of " + leaves + " leaves from " + rootDiameterUm
                    + " um with asymmetry " + asymmetry + " cannot grow");
        }
        if (!(shortest > 0 && longest >= shortest)) {
            throw new IllegalArgumentException(
                    "lengths between " + shortest + " and " + longest + " diameters cannot be drawn");
        }
    }

    /// Diameter of the larger daughter divided by that of the parent.
    @Dimensionless
    double larger() {
        return 1 / Math.cbrt(1 + asymmetry * asymmetry * asymmetry);
    }

    /// Share of the parent's leaves that hang on the larger daughter.
    @Dimensionless
    double largerShare() {
        double ratio = larger();
        return ratio * ratio * ratio;
    }
}
