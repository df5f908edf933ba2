package org.vasomotion.simulation.bed;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// What drives all terminal arterioles of a bed: the brackets of equation (36).
@Evidence(none = "rows only")
final class ToneDrives {

    /// Nerves, hormones, drugs, inducible synthase and the constant parts of local control.
    @Dimensionless
    final double[] common;

    /// Times the latent tone of the territory.
    @Dimensionless
    final double[] spread;

    /// Times diameter.
    @Dimensionless
    final double[] myogenic;

    /// Times relative wall shear stress.
    @Dimensionless
    final double[] shear;

    /// Times the metabolic signal.
    @Dimensionless
    final double[] metabolic;

    ToneDrives(int width) {
        this.common = new double[width];
        this.spread = new double[width];
        this.myogenic = new double[width];
        this.shear = new double[width];
        this.metabolic = new double[width];
    }
}
