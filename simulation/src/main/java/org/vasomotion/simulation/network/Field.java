package org.vasomotion.simulation.network;

import org.vasomotion.model.Api;

/// The box of tissue in which a network lies.
///
/// @param widthUm along x, µm
/// @param heightUm along y, µm
/// @param depthUm along z, µm
@Api
public record Field(double widthUm, double heightUm, double depthUm) {

    private static final double SQUARE_UM_PER_MM2 = 1e6;

    public Field {
        if (!(widthUm > 0 && heightUm > 0 && depthUm > 0)) {
            throw new IllegalArgumentException(
                    "a field has positive sides, not " + widthUm + " x " + heightUm + " x " + depthUm + " um");
        }
    }

    /// What a microscope looks at, mm².
    public double areaMm2() {
        return widthUm * heightUm / SQUARE_UM_PER_MM2;
    }
}
