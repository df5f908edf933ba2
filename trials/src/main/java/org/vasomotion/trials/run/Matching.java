package org.vasomotion.trials.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.study.Likeness;

/// Chooses from the population those who make up a cohort as published: each candidate is taken with a
/// probability in proportion to how often people like him were met in the study over how often they are met
/// in the population.
///
/// What was met in the study is taken for normal, and signs for independent. Where the population has
/// nobody like those who were studied, nobody is made up.
@Api
public final class Matching {

    /// Everybody beyond this percentile of the weights is taken.
    private static final double CERTAIN = 95;

    private final List<Density> densities;
    private final double certain;

    private Matching(List<Density> densities, double certain) {
        this.densities = densities;
        this.certain = certain;
    }

    /// Takes everybody.
    public static Matching none() {
        return new Matching(List.of(), 1);
    }

    /// @param pilots signs of candidates of the population, in the order of the likenesses
    public static Matching of(List<Likeness> likenesses, List<double[]> pilots) {
        if (likenesses.isEmpty() || pilots.size() < 2) {
            return none();
        }
        List<Density> densities = new ArrayList<>();
        for (int i = 0; i < likenesses.size(); i++) {
            int place = i;
            densities.add(new Density(
                    likenesses.get(i),
                    pilots.stream().mapToDouble(pilot -> pilot[place]).toArray()));
        }
        Matching all = new Matching(densities, 1);
        double[] weights = pilots.stream().mapToDouble(all::weight).toArray();
        return new Matching(densities, new Percentile().evaluate(weights, CERTAIN));
    }

    private double weight(double[] signs) {
        double weight = 1;
        for (int i = 0; i < signs.length; i++) {
            weight *= densities.get(i).weight(signs[i]);
        }
        return weight;
    }

    /// Whether the candidate is taken; depends on him alone.
    boolean takes(double[] signs, long seed, long number) {
        return densities.isEmpty() || RandomStream.of(seed, number, "matching").nextDouble() * certain < weight(signs);
    }

    /// How often a value is met in the study over how often in the population, the latter by a Gaussian
    /// kernel (width by Silverman 1986, Density Estimation, equation 3.28).
    private static final class Density {

        private static final double SILVERMAN = 1.06;
        private static final double FIFTH_ROOT = 0.2;

        private final Likeness likeness;
        private final double[] population;
        private final double width;

        Density(Likeness likeness, double[] population) {
            double deviation = Math.sqrt(StatUtils.variance(population));
            this.likeness = likeness;
            this.population = population;
            this.width = SILVERMAN * deviation * Math.pow(population.length, -FIFTH_ROOT);
        }

        double weight(double value) {
            double there = Arrays.stream(population)
                            .map(each -> bell((value - each) / width))
                            .sum()
                    / population.length;
            return bell((value - likeness.mean()) / likeness.deviation()) / Math.max(there, Double.MIN_NORMAL);
        }

        private static double bell(double distance) {
            return Math.exp(-distance * distance / 2);
        }
    }
}
