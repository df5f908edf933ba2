package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.quantity.Dimensionless;

/// The laws were put in terms of human cells; other cells see the vessel larger or smaller in proportion to
/// their size (Pries 1994, Circ Res 75:904).
final class SizeOfCells {

    /// fL.
    private static final @Dimensionless double HUMAN_FL = 92;

    private SizeOfCells() {}

    @Dimensionless
    static double humanFactor(double cellVolumeFl) {
        return Math.cbrt(HUMAN_FL / cellVolumeFl);
    }

    static double humanDiameterUm(double diameterUm, double cellVolumeFl) {
        return diameterUm * humanFactor(cellVolumeFl);
    }

    static void requirePlausible(double cellVolumeFl) {
        if (!(cellVolumeFl > 10 && cellVolumeFl < 300)) {
            throw new IllegalArgumentException("red cells of " + cellVolumeFl + " fL");
        }
    }
}
