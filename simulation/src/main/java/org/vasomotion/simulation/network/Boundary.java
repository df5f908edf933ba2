package org.vasomotion.simulation.network;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// An end of the network, where blood comes in or goes out.
///
/// @param node name of the node
/// @param condition what is held fixed there
/// @param inflowHematocrit discharge hematocrit of blood that comes in, 0 to 0.9; unused where blood goes out
/// @param inflowPo2MmHg oxygen tension of blood that comes in, mmHg; unused where blood goes out
@Api
public record Boundary(
        int node,
        BoundaryCondition condition,
        @Dimensionless double inflowHematocrit,
        double inflowPo2MmHg) {

    /// Above this no blood flows as a suspension.
    private static final @Dimensionless double MOST = 0.9;

    public Boundary {
        if (!(inflowHematocrit >= 0 && inflowHematocrit <= MOST)) {
            throw new IllegalArgumentException(
                    "boundary node " + node + " has the hematocrit " + inflowHematocrit + ", outside 0 to " + MOST);
        }
        if (!(inflowPo2MmHg >= 0 && Double.isFinite(inflowPo2MmHg))) {
            throw new IllegalArgumentException("boundary node " + node + " has the PO2 " + inflowPo2MmHg + " mmHg");
        }
    }

    public Boundary with(BoundaryCondition changed) {
        return new Boundary(node, changed, inflowHematocrit, inflowPo2MmHg);
    }
}
