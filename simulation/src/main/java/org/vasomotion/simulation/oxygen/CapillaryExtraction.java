package org.vasomotion.simulation.oxygen;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// Oxygen that capillaries of unequal transit times give off at one tissue tension: equations (38) and (39).
///
/// The construction of Jespersen and Østergaard 2012 (10.1038/jcbfm.2011.153) with tissue tension as in
/// Angleys 2015 (10.1038/jcbfm.2014.254). Along a capillary dS/dx = -k (p(S) - p_t); what is left depends
/// only on k times the transit time. The course is written as S = S_t + (S_a - S_t) e^-w, which makes w
/// grow steadily, and integrated over ln(k t) by the Runge-Kutta method of fourth order; then averaged over
/// a gamma distribution of transit times by the trapezoidal rule in ln t, whose error falls exponentially
/// with the step.
@Api
@Evidence(source = {"Jespersen and Ostergaard 2012, 10.1038/jcbfm.2011.153", "Angleys 2015, 10.1038/jcbfm.2014.254"})
public final class CapillaryExtraction {

    /// Tension of half saturation, mmHg, and Hill's exponent of the dissociation curve.
    public static final double HALF_SATURATION_MM_HG = 26.8;

    @Dimensionless
    static final double HILL = 2.7;

    @Dimensionless
    private static final double DONE = 40;

    private static final int SUBSTEPS = 8;

    @Dimensionless
    private final double step;

    @Dimensionless
    private final double first;

    @Dimensionless
    private final double arterialSaturation;

    @Dimensionless
    private final double tissueTension;

    @Dimensionless
    private final double balanced;

    /// Extraction at ln(k t) = first + i step.
    @Dimensionless
    private final double[] extraction;

    /// The course for one tissue tension, on a grid of ln(k t).
    ///
    /// @param arterialSaturation 0 to 1
    /// @param tissueTension relative to half saturation, below the arterial
    /// @param first smallest ln(k t), so small that extraction is proportional to k t
    /// @param step grid
    /// @param count points
    public CapillaryExtraction(double arterialSaturation, double tissueTension, double first, double step, int count) {
        this.arterialSaturation = arterialSaturation;
        this.tissueTension = tissueTension;
        this.first = first;
        this.step = step;
        double t = Math.max(tissueTension, 1e-12);
        double hill = Elementary.pow(t, HILL);
        this.balanced = hill / (1 + hill);
        this.extraction = new double[count];
        integrate();
    }

    private void integrate() {
        double w = Elementary.exp(first) / rest(0);
        double y = first;
        double h = step / SUBSTEPS;
        for (int i = 0; i < extraction.length; i++) {
            double range = (arterialSaturation - balanced) / arterialSaturation;
            extraction[i] = range * (1 - Elementary.exp(-Math.min(w, DONE)));
            for (int s = 0; s < SUBSTEPS && w < DONE; s++) {
                double k1 = slope(y, w);
                double k2 = slope(y + h / 2, w + h / 2 * k1);
                double k3 = slope(y + h / 2, w + h / 2 * k2);
                double k4 = slope(y + h, w + h * k3);
                w += h / 6 * (k1 + 2 * (k2 + k3) + k4);
                y += h;
            }
        }
    }

    private double slope(double y, double w) {
        return Elementary.exp(y) / rest(w);
    }

    /// (S - S_t) / (p(S) - p_t).
    private double rest(double w) {
        double s = balanced + (arterialSaturation - balanced) * Elementary.exp(-Math.min(w, DONE));
        double p = Elementary.exp(Elementary.log(s / (1 - s)) / HILL);
        double apart = Math.max(p - tissueTension, 1e-14);
        return Math.max(s - balanced, 1e-16) / apart;
    }

    /// Mean extraction over transit times with mean 1 and the given squared coefficient of variation.
    ///
    /// @param place index on the grid of ln(k t) for the mean transit time
    @Dimensionless
    public double averaged(int place, double squaredVariation) {
        return averaged(place, new TransitWeights(squaredVariation, step, place, extraction.length - 1 - place));
    }

    /// The same with weights on this grid that are made once.
    @Dimensionless
    double averaged(int place, TransitWeights weights) {
        return weights.mean(extraction, place);
    }
}
