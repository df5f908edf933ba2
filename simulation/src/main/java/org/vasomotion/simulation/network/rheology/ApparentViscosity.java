package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// A law for the viscosity that blood seems to have in a vessel, relative to that of plasma.
@Api
public sealed interface ApparentViscosity {

    /// What depends on the diameter alone, computed once per vessel.
    ///
    /// @param diameterUm µm
    /// @throws IllegalArgumentException below the narrowest vessel for which the law has a meaning
    VesselViscosity inVessel(double diameterUm);

    /// The viscosity in vivo of Pries 1994, which includes what the living vessel wall adds.
    ///
    /// @param constants of the fit
    /// @param cellVolumeFl mean volume of a red cell, fL: the diameter enters relative to the size of the cells
    record InVivo(InVivoConstants constants, @Dimensionless double cellVolumeFl) implements ApparentViscosity {

        public InVivo {
            SizeOfCells.requirePlausible(cellVolumeFl);
        }

        @Override
        public VesselViscosity inVessel(double diameterUm) {
            return constants.inVessel(SizeOfCells.humanDiameterUm(diameterUm, cellVolumeFl));
        }
    }

    /// The viscosity in glass tubes, seen through an endothelial surface layer that takes part of the lumen.
    ///
    /// @param layer on the wall
    /// @param cellVolumeFl mean volume of a red cell, fL
    record ThroughSurfaceLayer(
            SurfaceLayer layer, @Dimensionless double cellVolumeFl) implements ApparentViscosity {

        public ThroughSurfaceLayer {
            SizeOfCells.requirePlausible(cellVolumeFl);
        }

        @Override
        public VesselViscosity inVessel(double diameterUm) {
            return layer.inVessel(diameterUm, SizeOfCells.humanFactor(cellVolumeFl));
        }
    }

    /// One viscosity for all vessels and all hematocrits.
    record Constant(@Dimensionless double relative) implements ApparentViscosity {

        @Override
        public VesselViscosity inVessel(double diameterUm) {
            return _ -> relative;
        }
    }
}
