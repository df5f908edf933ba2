package org.vasomotion.simulation.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.instrument.MeasurementError;
import org.vasomotion.simulation.instrument.StandardErrors;
import org.vasomotion.simulation.solver.VirtualPatients;

/// How near each member of a pool is to what is known of a patient.
///
/// A clue that lies z standard deviations from what a member would have shown takes e to the power -z2/2 of
/// his weight. Its variance is that of the measurement, that of what has changed since, and a width that
/// bridges the gaps between members. Change is taken as a process that forgets: what a member shows now tells
/// what he showed before by a correlation that falls with a time constant of four hours, so that what is old
/// says nothing. If hardly anybody is near, all weights are flattened until as many count as are needed: who
/// is like nobody gets wide bands. Time constant, width and number are assumed.
@Api
@Evidence(none = "assumed: time constant, width and least number of effective members")
public final class Nearness {

    private static final double STALE_S = 4 * 3600;

    @Dimensionless
    private static final double WIDTH = 0.25;

    /// Of one grade that is mistaken for its neighbour now and then.
    @Dimensionless
    private static final double GRADE_SCATTER = 0.5;

    /// A pump shows what it gives; but other vasopressors may stand behind a dose.
    @Dimensionless
    private static final double RATE_SCATTER = 0.1;

    @Dimensionless
    private static final double LEAST_EFFECTIVE = 20;

    private static final int HALVINGS = 40;

    @Dimensionless
    private final double[] weights;

    private Nearness(@Dimensionless double[] weights) {
        this.weights = weights;
    }

    /// The weights of all members of a pool.
    public static Nearness of(MemberPool pool, List<? extends Clue> clues) {
        VirtualPatients all =
                pool.copies(IntStream.range(0, pool.size()).boxed().toList());
        double[] distances = new double[pool.size()];
        for (Clue clue : clues) {
            add(clue, all, distances);
        }
        return new Nearness(flattened(distances));
    }

    private static void add(Clue clue, VirtualPatients all, @Dimensionless double[] distances) {
        double[] truths = new double[distances.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = clue.truth(all, i);
        }
        double mean = mean(truths);
        double ofPool = variance(truths, mean);
        double remembered = Math.exp(-clue.age().toSeconds() / STALE_S);
        double scatter = scatter(clue);
        double variance = scatter * scatter + ofPool * (1 - remembered * remembered) + WIDTH * WIDTH * ofPool;
        for (int i = 0; i < truths.length && variance > 0; i++) {
            double apart = remembered * (truths[i] - mean) - (clue.value() - mean);
            distances[i] += apart * apart / variance;
        }
    }

    private static double mean(@Dimensionless double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        return mean;
    }

    private static double variance(@Dimensionless double[] values, @Dimensionless double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean) / values.length;
        }
        return sum;
    }

    /// Of the measurement, in the unit of the clue.
    @Dimensionless
    private static double scatter(Clue clue) {
        return switch (clue) {
            case Clue.Measured measured ->
                switch (StandardErrors.of(measured.sign())) {
                    case MeasurementError.Numeric error ->
                        Math.hypot(
                                Math.hypot(
                                        error.between().additive(),
                                        error.within().additive()),
                                measured.value()
                                        * Math.hypot(
                                                error.between().relative(),
                                                error.within().relative()));
                    case MeasurementError.Graded _ -> GRADE_SCATTER;
                };
            case Clue.Infused infused -> RATE_SCATTER * infused.value();
        };
    }

    /// Normalised weights, as sharp as the clues make them while enough members count.
    private static double[] flattened(@Dimensionless double[] distances) {
        double needed = Math.min(LEAST_EFFECTIVE, distances.length);
        double[] sharp = weights(distances, 1);
        if (effective(sharp) >= needed) {
            return sharp;
        }
        double flat = 0;
        double steep = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double between = (flat + steep) / 2;
            if (effective(weights(distances, between)) >= needed) {
                flat = between;
            } else {
                steep = between;
            }
        }
        return weights(distances, flat);
    }

    private static double[] weights(@Dimensionless double[] distances, @Dimensionless double sharpness) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double distance : distances) {
            nearest = Math.min(nearest, distance);
        }
        double sum = 0;
        double[] weights = new double[distances.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(-sharpness * (distances[i] - nearest) / 2);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double effective(@Dimensionless double[] weights) {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return 1 / squares;
    }

    /// How many members count, as one over the sum of squared weights.
    @Dimensionless
    public double effectiveMembers() {
        return effective(weights);
    }

    /// The nearest members, at most so many.
    public List<Member> nearest(int most) {
        List<Member> members = new ArrayList<>(weights.length);
        for (int i = 0; i < weights.length; i++) {
            members.add(new Member(i, weights[i]));
        }
        members.sort(Comparator.comparingDouble(Member::weight).reversed().thenComparingInt(Member::place));
        return List.copyOf(members.subList(0, Math.min(most, members.size())));
    }

    /// A member and how much he counts.
    ///
    /// @param place in the pool
    @Api
    public record Member(int place, @Dimensionless double weight) {}
}
