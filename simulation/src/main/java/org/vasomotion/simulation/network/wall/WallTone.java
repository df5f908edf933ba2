package org.vasomotion.simulation.network.wall;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// What makes the smooth muscle of an arteriole active: A = 1 / (1 + exp(-S)) with
/// S = C_myo T - C_shear tau - C_meta S_CR + C_tone.
///
/// @param myogenicPerMmHgUm gain of wall tension
/// @param shear gain of wall shear stress, per dyn/cm²
/// @param metabolic gain of the conducted signal, per µM cm
/// @param offset tone without any stimulus
@Api
@Evidence(
        source = {
            "Carlson, Arciero and Secomb 2008, 10.1152/ajpheart.00262.2008; gains as in a published reimplementation",
            "(S. Ray, Single-Vessel-Model)"
        })
public record WallTone(
        double myogenicPerMmHgUm,
        @Dimensionless double shear,
        @Dimensionless double metabolic,
        @Dimensionless double offset) {

    /// Of a large arteriole whose only stimulus is tension.
    public static final WallTone LARGE_MYOGENIC = new WallTone(0.0101 / ArteriolarWall.DYN_PER_CM, 0.0258, 30, -5.22);

    /// Of a small arteriole without a metabolic signal.
    public static final WallTone SMALL_WITHOUT_SIGNAL =
            new WallTone(0.0359 / ArteriolarWall.DYN_PER_CM, 0.0258, 30, -0.53);

    public WallTone {
        if (!(myogenicPerMmHgUm >= 0 && shear >= 0 && metabolic >= 0)) {
            throw new IllegalArgumentException("gains are zero or more");
        }
    }

    /// Activation of the muscle, 0 to 1.
    ///
    /// @param tensionMmHgUm in the wall
    /// @param shearDynPerCm2 on the endothelium
    /// @param signal conducted metabolic signal, µM cm
    @Dimensionless
    public double activation(double tensionMmHgUm, @Dimensionless double shearDynPerCm2, @Dimensionless double signal) {
        double stimulus = myogenicPerMmHgUm * tensionMmHgUm - shear * shearDynPerCm2 - metabolic * signal + offset;
        return 1 / (1 + Math.exp(-stimulus));
    }

    /// The same gains with the offset that gives an activation at rest.
    WallTone restingAt(
            @Dimensionless double activation,
            double tensionMmHgUm,
            @Dimensionless double shearDynPerCm2,
            @Dimensionless double signal) {
        double wanted = Math.log(activation / (1 - activation));
        double stimuli = myogenicPerMmHgUm * tensionMmHgUm - shear * shearDynPerCm2 - metabolic * signal;
        return new WallTone(myogenicPerMmHgUm, shear, metabolic, wanted - stimuli);
    }

    /// The same muscle in a vessel of another size: the gain of tension such that the same pressure at the same
    /// relative diameter is the same stimulus.
    WallTone scaledBy(@Dimensionless double factor) {
        return new WallTone(myogenicPerMmHgUm / factor, shear, metabolic, offset);
    }
}
