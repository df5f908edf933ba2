package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The laws by which blood flows through a network.
///
/// @param viscosity relative to plasma
/// @param plasmaViscosityMpaS mPa s (the same number in cP)
/// @param partition of red cells where vessels divide
@Api
public record Rheology(ApparentViscosity viscosity, double plasmaViscosityMpaS, CellPartition partition) {

    /// The value in `RheolParams.dat` as published with NetFlowV2.
    private static final double PLASMA_MPA_S = 1.0466;

    /// fL.
    private static final @Dimensionless double HUMAN_CELLS = 92;

    private static final @Dimensionless double RAT_CELLS = 55;

    public Rheology {
        if (!(plasmaViscosityMpaS > 0)) {
            throw new IllegalArgumentException("plasma has the viscosity " + plasmaViscosityMpaS + " mPa s");
        }
    }

    /// Human cells, viscosity in vivo, phase separation.
    public static Rheology human() {
        return inVivo(HUMAN_CELLS);
    }

    /// The same laws with the smaller cells of the rat, for networks measured in rats.
    public static Rheology rat() {
        return inVivo(RAT_CELLS);
    }

    /// Human cells in vessels whose surface layer is intact, thinned or lost.
    public static Rheology withSurfaceLayer(SurfaceLayer layer) {
        return new Rheology(
                new ApparentViscosity.ThroughSurfaceLayer(layer, HUMAN_CELLS),
                PLASMA_MPA_S,
                CellPartition.PhaseSeparation.PUBLISHED);
    }

    private static Rheology inVivo(double cellVolumeFl) {
        return new Rheology(
                new ApparentViscosity.InVivo(InVivoConstants.PUBLISHED, cellVolumeFl),
                PLASMA_MPA_S,
                CellPartition.PhaseSeparation.PUBLISHED);
    }
}
