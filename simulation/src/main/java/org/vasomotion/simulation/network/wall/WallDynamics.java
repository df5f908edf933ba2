package org.vasomotion.simulation.network.wall;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// How an arteriole moves: d' = (d_0 / T_0) (P d / 2 - T) / 1 s and A' = (A_wanted - A) / 60 s, T_0 the tension
/// of the relaxed vessel at its passive diameter.
@Api
@Evidence(
        source =
                "Carlson, Arciero and Secomb 2008, 10.1152/ajpheart.00262.2008: both time constants; the scale d_0 / T_0 assumed")
public final class WallDynamics {

    private static final double DIAMETER_S = 1;
    private static final double ACTIVATION_S = 60;

    /// Of the time constant of the diameter: steps of it are linearly implicit, and short.
    private static final double STEP_S = 0.1;

    private final ArteriolarWall wall;
    private final WallTone tone;

    public WallDynamics(ArteriolarWall wall, WallTone tone) {
        this.wall = wall;
        this.tone = tone;
    }

    public ArteriolarWall wall() {
        return wall;
    }

    public WallTone tone() {
        return tone;
    }

    /// The vessel so much later under constant conditions.
    ///
    /// @param shearDynPerCm2 on the endothelium
    /// @param signal conducted metabolic signal, µM cm
    public WallState after(
            WallState before,
            double transmuralMmHg,
            @Dimensionless double shearDynPerCm2,
            @Dimensionless double signal,
            double lengthS) {
        WallState now = before;
        int steps = Math.max(1, (int) Math.ceil(lengthS / STEP_S));
        for (int i = 0; i < steps; i++) {
            now = step(now, transmuralMmHg, shearDynPerCm2, signal, lengthS / steps);
        }
        return now;
    }

    private WallState step(
            WallState state,
            double transmuralMmHg,
            @Dimensionless double shearDynPerCm2,
            @Dimensionless double signal,
            double stepS) {
        double d = state.diameterUm();
        double loadMmHgUm = ArteriolarWall.laplaceMmHgUm(transmuralMmHg, d);
        double scale = wall.passiveDiameterUm() / wall.passiveMmHgUm() / DIAMETER_S;
        double speed = scale * (loadMmHgUm - wall.tensionMmHgUm(d, state.activation()));
        double slope = scale * (transmuralMmHg / 2 - wall.slopeMmHg(d, state.activation()));
        double movedUm = d + stepS * speed / (1 - stepS * Math.min(slope, 0));
        double wanted = tone.activation(loadMmHgUm, shearDynPerCm2, signal);
        double activation = wanted + (state.activation() - wanted) * Math.exp(-stepS / ACTIVATION_S);
        return new WallState(Math.max(movedUm, WallState.CLOSED_UM), activation);
    }
}
