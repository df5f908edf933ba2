package org.vasomotion.simulation.network;

import org.vasomotion.model.Api;

/// A point where vessels meet or end.
///
/// @param name unique in its network
/// @param xUm position, µm
/// @param yUm position, µm
/// @param zUm position, µm
@Api
public record Node(int name, double xUm, double yUm, double zUm) {

    public Node {
        if (!Double.isFinite(xUm + yUm + zUm)) {
            throw new IllegalArgumentException("node " + name + " has no finite position");
        }
    }

    /// Straight distance to another node in µm.
    public double distanceUm(Node other) {
        return Math.sqrt(square(xUm - other.xUm) + square(yUm - other.yUm) + square(zUm - other.zUm));
    }

    private static double square(double x) {
        return x * x;
    }
}
