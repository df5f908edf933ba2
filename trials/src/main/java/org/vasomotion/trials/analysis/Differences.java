package org.vasomotion.trials.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.inference.TTest;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Differences between two arms, the first less the second.
@Api
public final class Differences {

    @Dimensionless
    private static final double UPPER = 0.975;

    private static final int FEWEST = 3;
    private static final int MOST = 2000;

    private Differences() {}

    /// Of means, variances unequal (Welch 1947).
    public static Estimate ofMeans(double[] one, double[] other) {
        if (one.length < FEWEST || other.length < FEWEST) {
            return Estimate.NONE;
        }
        double difference = StatUtils.mean(one) - StatUtils.mean(other);
        double a = StatUtils.variance(one) / one.length;
        double b = StatUtils.variance(other) / other.length;
        if (a + b == 0) {
            return new Estimate(difference, difference, difference, difference == 0 ? 1 : 0);
        }
        double freedom = (a + b) * (a + b) / (a * a / (one.length - 1) + b * b / (other.length - 1));
        double half = new TDistribution(freedom).inverseCumulativeProbability(UPPER) * Math.sqrt(a + b);
        return new Estimate(difference, difference - half, difference + half, new TTest().tTest(one, other));
    }

    /// Of the same patients: mean of their own differences.
    public static Estimate ofMeansPaired(double[] one, double[] other) {
        double[] own = own(one, other);
        if (own.length < FEWEST) {
            return Estimate.NONE;
        }
        double mean = StatUtils.mean(own);
        double error = Math.sqrt(StatUtils.variance(own) / own.length);
        if (error == 0) {
            return new Estimate(mean, mean, mean, mean == 0 ? 1 : 0);
        }
        double half = new TDistribution(own.length - 1.0).inverseCumulativeProbability(UPPER) * error;
        return new Estimate(mean, mean - half, mean + half, new TTest().tTest(0, own));
    }

    /// Median of all differences between a patient of one arm and one of the other (Hodges and Lehmann
    /// 1963), its interval by the ranks of Moses, normal approximation (Hollander and Wolfe 1999, section
    /// 4.3), p by Mann and Whitney.
    public static Estimate ofLocations(double[] one, double[] other) {
        if (one.length < FEWEST || other.length < FEWEST) {
            return Estimate.NONE;
        }
        double pairs = (double) one.length * other.length;
        double deviation = Math.sqrt(pairs * (one.length + other.length + 1.0) / 12);
        PairRanks all = PairRanks.ofDifferences(thinned(one), thinned(other));
        return ranked(all, pairs, deviation, RankSum.p(one, other));
    }

    /// Of the same patients: median of the means of all pairs of their own differences, p by Wilcoxon's
    /// signed ranks (Hollander and Wolfe 1999, sections 3.1 to 3.3).
    public static Estimate ofLocationsPaired(double[] one, double[] other) {
        double[] own = own(one, other);
        if (own.length < FEWEST) {
            return Estimate.NONE;
        }
        int n = own.length;
        PairRanks walsh = PairRanks.ofMeans(sorted(own));
        double deviation = Math.sqrt(n * (n + 1.0) * (2.0 * n + 1) / 24);
        return ranked(walsh, (double) walsh.count(), deviation, SignedRanks.p(own));
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /// Sorted; of very many, evenly spaced ranks stand for all.
    private static double[] thinned(double[] values) {
        double[] sorted = sorted(values);
        return sorted.length <= MOST
                ? sorted
                : IntStream.range(0, MOST)
                        .mapToDouble(i -> sorted[(int) ((i + 0.5) * sorted.length / MOST)])
                        .toArray();
    }

    private static Estimate ranked(PairRanks all, double pairs, double deviation, double pValue) {
        double z = new NormalDistribution().inverseCumulativeProbability(UPPER);
        double rank = (pairs / 2 - z * deviation) * all.count() / pairs;
        long lower = Math.max(0, Math.round(rank) - 1);
        long upper = all.count() - 1 - lower;
        double median = (all.at((all.count() - 1) / 2) + all.at(all.count() / 2)) / 2;
        return new Estimate(median, all.at(lower), all.at(upper), pValue);
    }

    private static double[] own(double[] one, double[] other) {
        double[] own = new double[one.length];
        int n = 0;
        for (int i = 0; i < one.length; i++) {
            if (Double.isFinite(one[i]) && Double.isFinite(other[i])) {
                own[n] = one[i] - other[i];
                n++;
            }
        }
        return Arrays.copyOf(own, n);
    }
}
