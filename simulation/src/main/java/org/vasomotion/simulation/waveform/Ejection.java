package org.vasomotion.simulation.waveform;

import org.vasomotion.model.quantity.Dimensionless;

/// Flow out of the left ventricle within a beat: steep at first, most at a third of the ejection, zero at
/// its end, then for a moment backwards until the aortic valve is closed.
final class Ejection {

    /// From the R wave until the aortic valve opens; an assumption between 60 and 120 ms of adults.
    static final double PRE_EJECTION_S = 0.08;

    /// Share of the stroke that flows back while the valve closes, and how long it takes; assumptions.
    @Dimensionless
    private static final double CLOSING_SHARE = 0.02;

    private static final double CLOSING_S = 0.04;

    private Ejection() {}

    /// Flow at a time since the R wave; over the beat it adds up to the stroke volume.
    static double flowMlPerS(double strokeMl, double ejectionS, double sinceBeatS) {
        double sinceOpeningS = sinceBeatS - PRE_EJECTION_S;
        double forward = (1 + CLOSING_SHARE) * shape(sinceOpeningS / ejectionS) / ejectionS;
        double backward = CLOSING_SHARE * closing((sinceOpeningS - ejectionS) / CLOSING_S) / CLOSING_S;
        return strokeMl * (forward - backward);
    }

    /// Mean 1 between 0 and 1.
    @Dimensionless
    private static double shape(double x) {
        return x > 0 && x < 1 ? 12 * x * (1 - x) * (1 - x) : 0;
    }

    /// Mean 1 between 0 and 1.
    @Dimensionless
    private static double closing(double x) {
        return x > 0 && x < 1 ? 6 * x * (1 - x) : 0;
    }
}
