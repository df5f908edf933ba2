package org.vasomotion.simulation.network.flow;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Flow through a cylinder: G = pi D⁴ / (128 mu L).
@Api
public final class Poiseuille {

    /// Pascal in a mmHg, as in the unit list.
    private static final @Dimensionless double PASCAL = 133.322;

    /// From µm³ Pa / (mPa s) to nL/min: 1e-18 m³ / 1e-3, 1e12 nL in a m³, 60 s in a minute.
    private static final @Dimensionless double SCALE = Math.PI / 128 * PASCAL * 1e-18 / 1e-3 * 1e12 * 60;

    private static final @Dimensionless double SQUARE_UM_PER_MM2 = 1e6;
    private static final @Dimensionless double SECONDS = 60;

    private Poiseuille() {}

    /// Conductance in nL/min per mmHg.
    public static double conductanceNlPerMinMmHg(double diameterUm, double lengthUm, double viscosityMpaS) {
        double square = diameterUm * diameterUm;
        return SCALE * square * square / (viscosityMpaS * lengthUm);
    }

    /// Mean velocity of the blood in mm/s.
    public static double velocityMmPerS(double flowNlPerMin, double diameterUm) {
        double areaMm2 = Math.PI * diameterUm * diameterUm / 4 / SQUARE_UM_PER_MM2;
        return flowNlPerMin / SECONDS / 1000 / areaMm2;
    }
}
