package org.vasomotion.simulation.waveform.feature;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// One beat of an arterial pressure wave, from foot to foot.
///
/// @param foot sample of the lowest pressure before the upstroke
/// @param nextFoot sample where the beat ends
/// @param diastolicMmHg at the foot
/// @param systolicMmHg highest
/// @param meanMmHg from foot to foot
/// @param steepestMmHgPerS of the upstroke
/// @param ejectionArea pressure above the foot over the ejection, mmHg·s: in proportion to the stroke volume
@Api
public record PressureBeat(
        int foot,
        int nextFoot,
        double diastolicMmHg,
        double systolicMmHg,
        double meanMmHg,
        double steepestMmHgPerS,
        @Dimensionless double ejectionArea) {

    public double pulseMmHg() {
        return systolicMmHg - diastolicMmHg;
    }
}
