package org.vasomotion.simulation.network;

import org.vasomotion.model.Api;

/// Where in the microcirculation a vessel sits.
@Api
public enum VesselKind {
    ARTERIOLE,
    CAPILLARY,
    VENULE,
    /// A preferential channel from arteriole to venule past the capillaries.
    THOROUGHFARE,
    /// Wider than a capillary, and nobody said on which side of the capillaries it lies.
    UNSPECIFIED;

    /// Vessels narrower than this count as capillaries where a file does not say (statistics of the rat
    /// mesentery, model specification 7.4).
    public static final double CAPILLARY_BELOW_UM = 9;

    /// The kind of a vessel of which only the diameter is known.
    public static VesselKind ofDiameterUm(double diameterUm) {
        return diameterUm < CAPILLARY_BELOW_UM ? CAPILLARY : UNSPECIFIED;
    }
}
