package org.vasomotion.simulation.network.generator;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// What a generated network is made of.
///
/// @param columns nodes of the honeycomb along x
/// @param rows nodes of the honeycomb along y
/// @param capillaryDensityMmPerMm2 capillary length per area of the field
/// @param medianDiameterUm of capillaries, log-normal
/// @param spreadOfLogDiameter standard deviation of ln diameter
/// @param arterioles feeding tree
/// @param venules draining tree
/// @param thoroughfares channels from the ends of arterioles to those of venules, past the mesh
/// @param inletMmHg pressure at the root of the arterioles
/// @param outletMmHg pressure at the root of the venules
/// @param inflowHematocrit discharge hematocrit
/// @param inflowPo2MmHg oxygen tension of what flows in
@Api
public record NetworkShape(
        int columns,
        int rows,
        double capillaryDensityMmPerMm2,
        double medianDiameterUm,
        @Dimensionless double spreadOfLogDiameter,
        TreeShape arterioles,
        TreeShape venules,
        Thoroughfares thoroughfares,
        double inletMmHg,
        double outletMmHg,
        @Dimensionless double inflowHematocrit,
        double inflowPo2MmHg) {

    /// Channels past the capillaries.
    ///
    /// @param channels how many; 0 for none
    /// @param diameterUm of each
    @Api
    public record Thoroughfares(int channels, double diameterUm) {

        /// No channel passes the capillaries.
        public static final Thoroughfares NONE = new Thoroughfares(0, 10);
    }

    public NetworkShape {
        if (columns < 4 || rows < 3) {
            throw new IllegalArgumentException("a mesh of " + columns + " by " + rows + " nodes is too small");
        }
        if (!(capillaryDensityMmPerMm2 > 0 && medianDiameterUm > 0 && spreadOfLogDiameter >= 0)) {
            throw new IllegalArgumentException("capillaries of " + medianDiameterUm + " um, spread "
                    + spreadOfLogDiameter + ", at " + capillaryDensityMmPerMm2 + " mm/mm2 cannot be laid out");
        }
        if (2L * (arterioles.leaves() + venules.leaves()) > (long) columns * rows) {
            throw new IllegalArgumentException("the mesh is too small for so many terminal vessels");
        }
        if (thoroughfares.channels() < 0
                || thoroughfares.channels() > Math.min(arterioles.leaves(), venules.leaves())) {
            throw new IllegalArgumentException(
                    thoroughfares.channels() + " thoroughfares need as many ends of arterioles and venules");
        }
    }

    /// A sheet of tissue of the size of the rat mesentery network that peers solve (546 vessels).
    ///
    /// Density and diameters: model specification 7.5 (density as Edul 2012, Crit Care Med 40:1443). Pressures,
    /// root diameters and numbers of terminal vessels are ours: they give red cells a median speed near that of
    /// health.
    public static NetworkShape sheet() {
        return new NetworkShape(
                21,
                15,
                16.7,
                6.5,
                0.15,
                new TreeShape(30, 17, 0.8, 10, 15),
                new TreeShape(45, 17, 0.8, 10, 15),
                Thoroughfares.NONE,
                45,
                12,
                0.40,
                95);
    }

    /// The same shape with other channels past the capillaries.
    public NetworkShape with(Thoroughfares changed) {
        return new NetworkShape(
                columns,
                rows,
                capillaryDensityMmPerMm2,
                medianDiameterUm,
                spreadOfLogDiameter,
                arterioles,
                venules,
                changed,
                inletMmHg,
                outletMmHg,
                inflowHematocrit,
                inflowPo2MmHg);
    }
}
