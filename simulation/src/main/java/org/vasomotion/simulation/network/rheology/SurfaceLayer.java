package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The layer of glycocalyx and bound plasma on the wall (Pries & Secomb 2005, Am J Physiol 289:H2657).
///
/// It narrows the lumen for the cells by its thickness and for the flow by its effective thickness, which grows
/// with hematocrit. Both are scaled by the integrity of the glycocalyx: that scaling is ours, no measurement
/// gives its form.
///
/// @param integrity 1 intact, 0 lost
@Api
public record SurfaceLayer(@Dimensionless double integrity) {

    public static final SurfaceLayer INTACT = new SurfaceLayer(1);
    public static final SurfaceLayer LOST = new SurfaceLayer(0);

    private static final double NONE_BELOW_UM = 2.4;
    private static final double PEAK_AT_UM = 10.5;
    private static final double HALF_AT_UM = 100;
    private static final double ASYMPTOTE_UM = 2.6;
    private static final double PEAK_UM = 1.1;
    private static final double PEAK_DECAY_PER_UM = 0.03;
    private static final @Dimensionless double SHARE_OF_PEAK_SEEN_BY_CELLS = 0.6;
    private static final @Dimensionless double RISE_WITH_HEMATOCRIT = 1.18;

    public SurfaceLayer {
        if (!(integrity >= 0 && integrity <= 1)) {
            throw new IllegalArgumentException("integrity of the surface layer is " + integrity + ", not 0 to 1");
        }
    }

    /// Thickness that the cells keep off, µm.
    public double thicknessUm(double diameterUm) {
        return integrity * (wideUm(diameterUm) + peakUm(diameterUm) * SHARE_OF_PEAK_SEEN_BY_CELLS);
    }

    /// Thickness that the flow is deprived of, µm.
    public double effectiveThicknessUm(double diameterUm, @Dimensionless double hematocrit) {
        return integrity * (wideUm(diameterUm) + peakUm(diameterUm) * (1 + RISE_WITH_HEMATOCRIT * hematocrit));
    }

    VesselViscosity inVessel(double diameterUm, double humanFactor) {
        HematocritCurve tube = GlassTube.ofDiameterUm((diameterUm - 2 * thicknessUm(diameterUm)) * humanFactor);
        return hematocrit -> {
            double ratio = diameterUm / (diameterUm - 2 * effectiveThicknessUm(diameterUm, hematocrit));
            return tube.relative(hematocrit) * ratio * ratio * ratio * ratio;
        };
    }

    private static double wideUm(double diameterUm) {
        return diameterUm <= NONE_BELOW_UM
                ? 0
                : ASYMPTOTE_UM * (diameterUm - NONE_BELOW_UM) / (diameterUm + HALF_AT_UM - 2 * NONE_BELOW_UM);
    }

    private static double peakUm(double diameterUm) {
        if (diameterUm <= NONE_BELOW_UM) {
            return 0;
        }
        return diameterUm <= PEAK_AT_UM
                ? PEAK_UM * (diameterUm - NONE_BELOW_UM) / (PEAK_AT_UM - NONE_BELOW_UM)
                : PEAK_UM * Math.exp(-PEAK_DECAY_PER_UM * (diameterUm - PEAK_AT_UM));
    }
}
