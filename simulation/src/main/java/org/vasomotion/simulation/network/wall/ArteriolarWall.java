package org.vasomotion.simulation.network.wall;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// Tension in the wall of an arteriole, passive and at full activation, as functions of its diameter:
/// T_pass = C exp(C' (d/d0 - 1)) and T_max = C_act exp(-((d/d0 - C'_act) / C''_act)²).
///
/// Tension is per length of vessel, written as pressure times half the diameter (law of Laplace), in mmHg µm;
/// a dyn/cm is 7.50 of them.
///
/// @param passiveDiameterUm diameter of the relaxed vessel at 100 mmHg
/// @param passiveMmHgUm passive tension at that diameter
/// @param passiveSteepness how fast it rises with relative diameter
/// @param activeMmHgUm tension of fully active muscle at its best length
/// @param activeBest relative diameter of the best length
/// @param activeWidth of the length-tension curve
@Api
@Evidence(
        source = {
            "Carlson, Arciero and Secomb 2008, 10.1152/ajpheart.00262.2008; constants as in a published reimplementation",
            "(S. Ray, Single-Vessel-Model), for the large arteriole checked against the paper's curves as digitised there"
        })
public record ArteriolarWall(
        double passiveDiameterUm,
        double passiveMmHgUm,
        @Dimensionless double passiveSteepness,
        double activeMmHgUm,
        @Dimensionless double activeBest,
        @Dimensionless double activeWidth) {

    /// mmHg µm in a dyn/cm.
    static final @Dimensionless double DYN_PER_CM = 10 / 1.33322;

    /// 65 µm in the control state of the paper.
    public static final ArteriolarWall LARGE =
            new ArteriolarWall(156.49, 1042.99 * DYN_PER_CM, 8.293, 1596.3 * DYN_PER_CM, 0.6804, 0.2905);

    /// 14.8 µm in the control state of the paper.
    public static final ArteriolarWall SMALL =
            new ArteriolarWall(38.99, 259.9 * DYN_PER_CM, 11.467, 274.193 * DYN_PER_CM, 0.750, 0.384);

    public ArteriolarWall {
        if (!(passiveDiameterUm > 0 && passiveMmHgUm > 0 && activeMmHgUm > 0 && activeWidth > 0)) {
            throw new IllegalArgumentException("a wall has a diameter and bears tension");
        }
    }

    /// Another vessel with a wall like this one's: tension in proportion to the diameter, so that the same
    /// pressure stretches it alike.
    public ArteriolarWall scaledTo(double otherPassiveUm) {
        double factor = otherPassiveUm / passiveDiameterUm;
        return new ArteriolarWall(
                otherPassiveUm,
                passiveMmHgUm * factor,
                passiveSteepness,
                activeMmHgUm * factor,
                activeBest,
                activeWidth);
    }

    /// What the pressure puts on the wall: P d / 2.
    static double laplaceMmHgUm(double transmuralMmHg, double diameterUm) {
        return transmuralMmHg * diameterUm / 2;
    }

    /// What the wall bears.
    ///
    /// @param activation of its smooth muscle, 0 to 1
    public double tensionMmHgUm(double diameterUm, @Dimensionless double activation) {
        return passive(diameterUm) + activation * active(diameterUm);
    }

    /// How it changes with diameter, mmHg.
    double slopeMmHg(double diameterUm, @Dimensionless double activation) {
        double strain = (diameterUm / passiveDiameterUm - activeBest) / activeWidth;
        return (passiveSteepness * passive(diameterUm) - activation * 2 * strain / activeWidth * active(diameterUm))
                / passiveDiameterUm;
    }

    private double passive(double diameterUm) {
        return passiveMmHgUm * Math.exp(passiveSteepness * (diameterUm / passiveDiameterUm - 1));
    }

    private double active(double diameterUm) {
        double strain = (diameterUm / passiveDiameterUm - activeBest) / activeWidth;
        return activeMmHgUm * Math.exp(-strain * strain);
    }
}
