package org.vasomotion.simulation.network.wall;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How wide an arteriole is and how active its muscle.
///
/// @param diameterUm inner diameter; at [#CLOSED_UM] the vessel is closed
/// @param activation 0 to 1
@Api
public record WallState(double diameterUm, @Dimensionless double activation) {

    /// No red cell passes a lumen of this width: it counts as closed, and goes no narrower.
    public static final double CLOSED_UM = 2;

    public WallState {
        if (!(diameterUm >= CLOSED_UM && activation >= 0 && activation <= 1)) {
            throw new IllegalArgumentException(diameterUm + " um and an activation of " + activation);
        }
    }

    public boolean isClosed() {
        return diameterUm <= CLOSED_UM;
    }
}
