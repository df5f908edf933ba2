package org.vasomotion.simulation.network;

import org.vasomotion.model.Api;

/// One unbranched vessel between two nodes. Flow counts as positive from the first node to the second.
///
/// @param name unique in its network
/// @param kind arteriole, capillary or venule
/// @param passage open or blocked
/// @param from name of the first node
/// @param to name of the second node
/// @param diameterUm inner diameter, µm
/// @param lengthUm length along the vessel, µm
@Api
public record Segment(
        int name, VesselKind kind, Passage passage, int from, int to, double diameterUm, double lengthUm) {

    public Segment {
        if (from == to) {
            throw new IllegalArgumentException("segment " + name + " begins and ends at node " + from);
        }
        requirePositive(name, "diameter", diameterUm);
        requirePositive(name, "length", lengthUm);
    }

    private static void requirePositive(int name, String what, double um) {
        if (!(um > 0 && Double.isFinite(um))) {
            throw new IllegalArgumentException("segment " + name + " has the " + what + " " + um + " um");
        }
    }

    public boolean isOpen() {
        return passage == Passage.OPEN;
    }

    public Segment with(Passage changed) {
        return new Segment(name, kind, changed, from, to, diameterUm, lengthUm);
    }

    public Segment withDiameterUm(double changedUm) {
        return new Segment(name, kind, passage, from, to, changedUm, lengthUm);
    }
}
