package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// In what a patient's bed differs from the bed of the table.
@Api
public enum BedVariation {
    /// h_b: factor on the septic heterogeneity.
    HETEROGENEITY_FACTOR(1),
    /// a_b: factor on the adrenergic gains.
    ADRENERGIC_FACTOR(1),
    /// mu_b: shift of the tone of terminal arterioles.
    TONE_SHIFT(0),
    /// Factor on the gain of beta-2 receptors.
    BETA_FACTOR(1),
    /// Factor on the gain of prostacyclin receptors.
    PROSTACYCLIN_FACTOR(1);

    @Dimensionless
    private final double usual;

    BedVariation(double usual) {
        this.usual = usual;
    }

    @Dimensionless
    double usual() {
        return usual;
    }
}
