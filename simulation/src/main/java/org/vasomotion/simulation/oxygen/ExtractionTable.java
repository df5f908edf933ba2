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

    static final int TRANSITS = 48;
    static final int VARIATIONS = 8;
    static final int TENSIONS = 24;
    static final int SATURATIONS = 4;

    @Dimensionless
    private static final double SATURATION = 0.97;

    @Dimensionless
    private static final double SATURATION_STEP = 0.125;

    @Dimensionless
    private static final double LEAST_TRANSIT = Elementary.log(1e-3);

    @Dimensionless
    private static final double TRANSIT_STEP = (Elementary.log(300) - LEAST_TRANSIT) / (TRANSITS - 1);

    @Dimensionless
    private static final double LEAST_VARIATION = Elementary.log(0.05);

    @Dimensionless
    private static final double VARIATION_STEP = (Elementary.log(6) - LEAST_VARIATION) / (VARIATIONS - 1);

    @Dimensionless
    private static final double TENSION_STEP = 2.3 / (TENSIONS - 1);

    static final double TENSION_STEP_MM_HG = TENSION_STEP * CapillaryExtraction.HALF_SATURATION_MM_HG;
    /// Points of the transit-time integral per step of the table, and how far it reaches beyond the table.
    private static final int FINER = 6;

    private static final int BELOW = 780;
    private static final int ABOVE = 140;
    private static final int POINTS = BELOW + (TRANSITS - 1) * FINER + ABOVE;

    @Dimensionless
    private static final double FINE_STEP = TRANSIT_STEP / FINER;

    private static final ExtractionTable SHARED = new ExtractionTable();

    @Dimensionless
    private final double[][] extraction = new double[SATURATIONS][TRANSITS * VARIATIONS * TENSIONS];

    private ExtractionTable() {
        TransitWeights[] weights = IntStream.range(0, VARIATIONS)
                .mapToObj(v -> new TransitWeights(
                        Elementary.exp(LEAST_VARIATION + v * VARIATION_STEP),
                        FINE_STEP,
                        BELOW + (TRANSITS - 1) * FINER,
                        POINTS - 1 - BELOW))
                .toArray(TransitWeights[]::new);
        for (int s = 0; s < SATURATIONS; s++) {
            fill(SATURATION - s * SATURATION_STEP, weights, extraction[s]);
        }
    }

    /// Blood takes up nothing from tissue whose tension is above its own: there extraction is zero.
    private static void fill(@Dimensionless double saturation, TransitWeights[] weights, double[] extraction) {
        double arterialTension =
                Elementary.exp(Elementary.log(saturation / (1 - saturation)) / CapillaryExtraction.HILL);
        double first = LEAST_TRANSIT - BELOW * FINE_STEP;
        for (int p = 0; p < TENSIONS && p * TENSION_STEP < arterialTension; p++) {
            CapillaryExtraction course =
                    new CapillaryExtraction(saturation, p * TENSION_STEP, first, FINE_STEP, POINTS);
            for (int v = 0; v < VARIATIONS; v++) {
                for (int t = 0; t < TRANSITS; t++) {
                    extraction[place(t, v, p)] = course.averaged(BELOW + t * FINER, weights[v]);
                }
            }
        }
    }

    /// The table.
    public static ExtractionTable shared() {
        return SHARED;
    }

    private static int place(int transit, int variation, int tension) {
        return (transit * VARIATIONS + variation) * TENSIONS + tension;
    }

    /// Position of ln θ among the rows, between 0 and the last but one row's end.
    @Dimensionless
    static double transitPlace(double logTransit) {
        return Elementary.clip((logTransit - LEAST_TRANSIT) * (1 / TRANSIT_STEP), 0, TRANSITS - 1.000001);
    }

    @Dimensionless
    static double variationPlace(double logSquaredVariation) {
        return Elementary.clip((logSquaredVariation - LEAST_VARIATION) / VARIATION_STEP, 0, VARIATIONS - 1.000001);
    }

    @Dimensionless
    static double tensionPlace(double relativeTension) {
        return Elementary.clip(relativeTension * (1 / TENSION_STEP), 0, TENSIONS - 1.000001);
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
        double place = saturationPlace(saturation);
        int s = (int) place;
        double high = at(extraction[s], transit, squaredVariation, relativeTension);
        double low = at(extraction[s + 1], transit, squaredVariation, relativeTension);
        return high + (low - high) * (place - s);
    }

    @Dimensionless
    private static double at(double[] extraction, double transit, double squaredVariation, double relativeTension) {
        double tension = tensionPlace(relativeTension);
        double t = transitPlace(Elementary.log(transit));
        double v = variationPlace(Elementary.log(squaredVariation));
        int corner = place((int) t, (int) v, (int) tension);
        double low = between(extraction, corner, t - (int) t, v - (int) v);
        double high = between(extraction, corner + 1, t - (int) t, v - (int) v);
        return low + (high - low) * (tension - (int) tension);
    }

    /// The numbers at a saturation's step: transit after transit, in it variation after variation, in it
    /// tension after tension.
    @Dimensionless
    double[] cells(int saturation) {
        return extraction[saturation];
    }

    /// Linear between four cells of the same tension, of which the first is the lowest in transit and
    /// variation.
    @Dimensionless
    static double between(double[] cells, int corner, double alongTransit, double alongVariation) {
        double a = cells[corner];
        double b = cells[corner + TENSIONS];
        double c = cells[corner + VARIATIONS * TENSIONS];
        double d = cells[corner + VARIATIONS * TENSIONS + TENSIONS];
        double low = a + (b - a) * alongVariation;
        double high = c + (d - c) * alongVariation;
        return low + (high - low) * alongTransit;
    }
}
