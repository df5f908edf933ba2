package org.vasomotion.simulation.waveform;

import org.vasomotion.model.quantity.Dimensionless;

/// Flow out of the left ventricle within a beat: steep at first, most at a third of the ejection, zero at its end.
final class Ejection {

    /// From the R wave until the aortic valve opens; an assumption between 60 and 120 ms of adults.
    static final double PRE_EJECTION_S = 0.08;

    private Ejection() {}

    /// Flow at a time since the R wave; over the beat it adds up to the stroke volume.
    static double flowMlPerS(double strokeMl, double ejectionS, double sinceBeatS) {
        return strokeMl / ejectionS * shape((sinceBeatS - PRE_EJECTION_S) / ejectionS);
    }

    /// Mean 1 between 0 and 1.
    @Dimensionless
    private static double shape(double x) {
        return x > 0 && x < 1 ? 12 * x * (1 - x) * (1 - x) : 0;
    }
}
