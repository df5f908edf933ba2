package org.vasomotion.trials.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.study.Likeness;

/// Chooses from the population those who make up a cohort as published: each candidate is taken with a probability in
/// proportion to how often he is met in the study over how often he is met in the population.
///
/// Both are taken for normal, sign by sign. A population can be narrowed and moved like this, not widened; and where it
/// has nobody like those who were studied, nobody is made up.
final class Matching {

    /// The population's own spread is the widest that can be asked for.
    private static final double WIDEST = 0.9;

    /// Everybody beyond this percentile of the weights is taken.
    private static final double CERTAIN = 95;

    private final List<Density> densities;
    private final double certain;

    private Matching(List<Density> densities, double certain) {
        this.densities = densities;
        this.certain = certain;
    }

    static Matching none() {
        return new Matching(List.of(), 1);
    }

    /// @param pilots signs of candidates of the population, in the order of the likenesses
    static Matching of(List<Likeness> likenesses, List<double[]> pilots) {
        if (likenesses.isEmpty() || pilots.size() < 2) {
            return none();
        }
        List<Density> densities = new ArrayList<>();
        for (int i = 0; i < likenesses.size(); i++) {
            int place = i;
            double[] values =
                    pilots.stream().mapToDouble(pilot -> pilot[place]).toArray();
            densities.add(Density.of(likenesses.get(i), StatUtils.mean(values), Math.sqrt(StatUtils.variance(values))));
        }
        Matching all = new Matching(densities, 1);
        double[] weights = pilots.stream().mapToDouble(all::weight).toArray();
        return new Matching(densities, new Percentile().evaluate(weights, CERTAIN));
    }

    private double weight(double[] signs) {
        return Math.exp(IntStream.range(0, densities.size())
                .mapToDouble(i -> densities.get(i).logWeight(signs[i]))
                .sum());
    }

    /// Whether the candidate is taken; depends on him alone.
    boolean takes(double[] signs, long seed, long number) {
        return densities.isEmpty()
                || RandomStream.of(seed, number, "matching").nextDouble() * certain < weight(signs);
    }

    private record Density(double wantedMean, double wantedDeviation, double mean, double deviation) {

        static Density of(Likeness likeness, double mean, double deviation) {
            return new Density(
                    likeness.mean(), Math.min(likeness.deviation(), WIDEST * deviation), mean, deviation);
        }

        double logWeight(double value) {
            double wanted = (value - wantedMean) / wantedDeviation;
            double there = (value - mean) / deviation;
            return (there * there - wanted * wanted) / 2;
        }
    }
}
