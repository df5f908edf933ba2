package org.vasomotion.simulation.oxygen;

import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// Extraction over dimensionless transit time, its variation and tissue tension, computed once and shared
/// by all patients.
///
/// 48 steps of ln θ from 1e-3 to 300, 8 of ln CV² from 0.05 to 6 and 24 of tissue tension from 0 to 2.3
/// times half saturation, 4 of arterial saturation from 0.97 down to 0.595; linear between, held at the
/// edges, a little beyond 0.97 prolonged (specification, equation 39).
@Api
@Evidence(none = "tabulates CapillaryExtraction")
public final class ExtractionTable {

    private static final int TRANSITS = 48;
    private static final int VARIATIONS = 8;
    private static final int TENSIONS = 24;
    private static final int SATURATIONS = 4;

    @Dimensionless
    private static final double SATURATION = 0.97;

    @Dimensionless
    private static final double SATURATION_STEP = 0.125;

    @Dimensionless
    static final double LEAST_TRANSIT = Elementary.log(1e-3);

    @Dimensionless
    static final double TRANSIT_STEP = (Elementary.log(300) - LEAST_TRANSIT) / (TRANSITS - 1);

    @Dimensionless
    private static final double LEAST_VARIATION = Elementary.log(0.05);

    @Dimensionless
    private static final double VARIATION_STEP = (Elementary.log(6) - LEAST_VARIATION) / (VARIATIONS - 1);

    @Dimensionless
    static final double TENSION_STEP = 2.3 / (TENSIONS - 1);

    /// Places end a little before the last row and column, so that there is always a next one.
    @Dimensionless
    static final double LAST_TRANSIT = TRANSITS - 1.000001;

    @Dimensionless
    static final double LAST_TENSION = TENSIONS - 1.000001;

    static final double TENSION_STEP_MM_HG = TENSION_STEP * CapillaryExtraction.HALF_SATURATION_MM_HG;
    /// Points of the transit-time integral per step of the table, and how far it reaches beyond the table.
    private static final int FINER = 6;

    private static final int BELOW = 780;
    private static final int ABOVE = 140;
    private static final int POINTS = BELOW + (TRANSITS - 1) * FINER + ABOVE;

    @Dimensionless
    private static final double FINE_STEP = TRANSIT_STEP / FINER;

    private static final ExtractionTable SHARED = new ExtractionTable();

    /// From one place to the next along each; what is read together lies close together.
    private static final int NEXT_TENSION = SATURATIONS;

    private static final int NEXT_VARIATION = TENSIONS * NEXT_TENSION;
    private static final int NEXT_TRANSIT = VARIATIONS * NEXT_VARIATION;

    @Dimensionless
    private final double[] extraction = new double[TRANSITS * NEXT_TRANSIT];

    private ExtractionTable() {
        TransitWeights[] weights = IntStream.range(0, VARIATIONS)
                .mapToObj(v -> new TransitWeights(
                        Elementary.exp(LEAST_VARIATION + v * VARIATION_STEP),
                        FINE_STEP,
                        BELOW + (TRANSITS - 1) * FINER,
                        POINTS - 1 - BELOW))
                .toArray(TransitWeights[]::new);
        for (int s = 0; s < SATURATIONS; s++) {
            fill(s, weights);
        }
    }

    /// Blood takes up nothing from tissue whose tension is above its own: there extraction is zero.
    private void fill(int step, TransitWeights[] weights) {
        double saturation = SATURATION - step * SATURATION_STEP;
        double arterialTension =
                Elementary.exp(Elementary.log(saturation / (1 - saturation)) / CapillaryExtraction.HILL);
        double first = LEAST_TRANSIT - BELOW * FINE_STEP;
        for (int p = 0; p < TENSIONS && p * TENSION_STEP < arterialTension; p++) {
            CapillaryExtraction course =
                    new CapillaryExtraction(saturation, p * TENSION_STEP, first, FINE_STEP, POINTS);
            for (int v = 0; v < VARIATIONS; v++) {
                for (int t = 0; t < TRANSITS; t++) {
                    extraction[corner(step, v) + offset(t, p)] = course.averaged(BELOW + t * FINER, weights[v]);
                }
            }
        }
    }

    /// The table.
    public static ExtractionTable shared() {
        return SHARED;
    }

    /// Where a saturation and a variation begin.
    static int corner(int saturation, int variation) {
        return variation * NEXT_VARIATION + saturation;
    }

    /// How far a transit time and a tension lie beyond that.
    static int offset(int transit, int tension) {
        return transit * NEXT_TRANSIT + tension * NEXT_TENSION;
    }

    /// Position of ln θ among the rows, between 0 and the last but one row's end.
    @Dimensionless
    static double transitPlace(double logTransit) {
        return Elementary.clip((logTransit - LEAST_TRANSIT) * (1 / TRANSIT_STEP), 0, LAST_TRANSIT);
    }

    @Dimensionless
    static double variationPlace(double logSquaredVariation) {
        return Elementary.clip((logSquaredVariation - LEAST_VARIATION) / VARIATION_STEP, 0, VARIATIONS - 1.000001);
    }

    @Dimensionless
    static double tensionPlace(double relativeTension) {
        return Elementary.clip(relativeTension * (1 / TENSION_STEP), 0, LAST_TENSION);
    }

    /// How many steps of the table an arterial saturation lies below 0.97; a little above it, negative.
    @Dimensionless
    static double saturationPlace(double saturation) {
        return Elementary.clip((SATURATION - saturation) * (1 / SATURATION_STEP), -0.24, SATURATIONS - 1.000001);
    }

    /// Extraction from blood of saturation 0.97, trilinear between the table's steps.
    @Dimensionless
    public double at(double transit, double squaredVariation, double relativeTension) {
        return at(transit, squaredVariation, relativeTension, SATURATION);
    }

    /// Extraction from arterial blood of a saturation between 0.595 and 1, linear between the table's steps.
    @Dimensionless
    public double at(double transit, double squaredVariation, double relativeTension, double saturation) {
        double s = saturationPlace(saturation);
        double v = variationPlace(Elementary.log(squaredVariation));
        double t = transitPlace(Elementary.log(transit));
        double tension = tensionPlace(relativeTension);
        int corner = corner((int) s, (int) v) + offset((int) t, (int) tension);
        double low = low(corner, t - (int) t, v - (int) v, s - (int) s);
        double high = high(corner, t - (int) t, v - (int) v, s - (int) s);
        return low + (high - low) * (tension - (int) tension);
    }

    /// Linear between the places around a corner, of which it is the first, at the first of its two tensions.
    @Dimensionless
    double low(int corner, double alongTransit, double alongVariation, double alongSaturation) {
        double full = between(corner, alongTransit, alongVariation);
        return full + (between(corner + 1, alongTransit, alongVariation) - full) * alongSaturation;
    }

    /// The same at the second of its two tensions.
    @Dimensionless
    double high(int corner, double alongTransit, double alongVariation, double alongSaturation) {
        return low(corner + NEXT_TENSION, alongTransit, alongVariation, alongSaturation);
    }

    /// Linear between the four places of one tension and saturation.
    @Dimensionless
    private double between(int corner, double alongTransit, double alongVariation) {
        double a = extraction[corner];
        double b = extraction[corner + NEXT_VARIATION];
        double c = extraction[corner + NEXT_TRANSIT];
        double d = extraction[corner + NEXT_TRANSIT + NEXT_VARIATION];
        double low = a + (b - a) * alongVariation;
        double high = c + (d - c) * alongVariation;
        return low + (high - low) * alongTransit;
    }
}
