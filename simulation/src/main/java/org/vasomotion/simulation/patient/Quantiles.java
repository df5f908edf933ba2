package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The latent tone of the eight territories of a bed: midpoint quantiles of a normal distribution, scaled
/// to unit variance.
@Api
public final class Quantiles {

    /// Specification, after equation (36).
    @Dimensionless
    private static final double[] LATENT = {-1.663, -0.9616, -0.5299, -0.1705, 0.1705, 0.5299, 0.9616, 1.663};

    private Quantiles() {}

    /// z of territory `k`, lowest first.
    @Dimensionless
    public static double latent(int k) {
        return LATENT[k];
    }
}
