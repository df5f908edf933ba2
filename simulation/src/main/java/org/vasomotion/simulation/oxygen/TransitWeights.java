package org.vasomotion.simulation.oxygen;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;

/// How much capillaries of each transit time count where these vary by a gamma distribution, on a grid of ln t.
///
/// A weight depends on how far from the mean it is, not on where the mean is: a table of means asks for the
/// same ones a thousand times.
@Evidence(none = "weights of CapillaryExtraction")
final class TransitWeights {

    @Dimensionless
    private final double shape;

    @Dimensionless
    private final double step;

    private final int below;

    /// From `below` steps below the mean on.
    @Dimensionless
    private final double[] weights;

    private final int firstThatCounts;
    private final int afterLast;

    /// @param squaredVariation squared coefficient of variation
    /// @param step of the grid
    /// @param below how many steps below the mean are ever asked for
    /// @param above how many above it
    TransitWeights(@Dimensionless double squaredVariation, @Dimensionless double step, int below, int above) {
        this.shape = 1 / squaredVariation;
        this.step = step;
        this.below = below;
        this.weights = new double[below + 1 + above];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight((i - below) * step);
        }
        int first = 0;
        while (first < weights.length && weights[first] == 0) {
            first++;
        }
        int last = weights.length;
        while (last > first && weights[last - 1] == 0) {
            last--;
        }
        this.firstThatCounts = first;
        this.afterLast = last;
    }

    @Dimensionless
    private double weight(@Dimensionless double y) {
        double exponent = shape * (y - Elementary.exp(Math.min(y, 20)) + 1);
        return exponent > -600 ? Elementary.exp(exponent) : 0;
    }

    /// Mean of what is on the grid.
    ///
    /// @param values on the grid; below it proportional to t
    /// @param place index of the mean transit time on the grid
    @Dimensionless
    double mean(double[] values, int place) {
        int shift = below - place;
        int from = Math.max(0, firstThatCounts - shift);
        int to = Math.min(values.length, afterLast - shift);
        double all = 0;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double weight = weights[i + shift];
            all += weight;
            sum += weight * values[i];
        }
        double lowest = -place * step;
        double beyond = Elementary.exp(Math.max(shape * (lowest + 1), -600)) / (shape * step);
        return sum / (all + beyond);
    }
}
