package org.vasomotion.trials.analysis;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.inference.MannWhitneyUTest;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.Precision;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Whether two samples differ, by the sum of ranks (Mann and Whitney 1947, 10.1214/aoms/1177730491).
///
/// The library's test is asked for small samples, which it takes exactly. Its normal approximation counts equal values
/// in
/// an `int`, to the third power, which more than 1,290 of them overflow; the same approximation, with the same
/// correction
/// for ties and continuity, is made here from counts by value, so that who draws from the same values again and again
/// does
/// not sort them anew.
@Api
public final class RankSum {

    /// Up to so many values in both samples the library may take them exactly.
    private static final int SMALL = 50;

    private static final NormalDistribution STANDARD = new NormalDistribution(0, 1);

    private RankSum() {}

    /// The two-sided p of two samples.
    @Dimensionless
    static double p(double[] one, double[] other) {
        if (one.length + other.length <= SMALL) {
            return new MannWhitneyUTest().mannWhitneyUTest(one, other);
        }
        return approximateP(one, other);
    }

    /// The same by the normal approximation, however small they are.
    @Dimensionless
    public static double approximateP(double[] one, double[] other) {
        double[] values = values(one, other);
        return p(counts(values, places(values, one)), counts(values, places(values, other)));
    }

    /// Each value of two samples once, in their order.
    static double[] values(double[] one, double[] other) {
        return DoubleStream.concat(Arrays.stream(one), Arrays.stream(other))
                .sorted()
                .distinct()
                .toArray();
    }

    /// Where the values of a sample are among all values.
    static int[] places(double[] values, double[] sample) {
        return Arrays.stream(sample)
                .mapToInt(value -> Arrays.binarySearch(values, value))
                .toArray();
    }

    private static int[] counts(double[] values, int[] places) {
        int[] counts = new int[values.length];
        for (int place : places) {
            counts[place]++;
        }
        return counts;
    }

    /// The two-sided p of two samples of which is known how often each value is in them.
    ///
    /// @param one by value, in the order of the values
    /// @param other by value
    @Dimensionless
    static double p(int[] one, int[] other) {
        long before = 0;
        long n = 0;
        double ranks = 0;
        double ties = 0;
        for (int i = 0; i < one.length; i++) {
            long equal = (long) one[i] + other[i];
            ranks += one[i] * (before + (equal + 1) / 2.0);
            ties += (double) equal * equal * equal - equal;
            before += equal;
            n += one[i];
        }
        long m = before - n;
        double pairs = (double) n * m;
        double u = ranks - n * (n + 1) / 2.0;
        double least = Math.min(u, pairs - u);
        if (Precision.equals(pairs / 2, least)) {
            return 1;
        }
        double variance = pairs / 12 * (before + 1.0 - ties / ((double) before * (before - 1.0)));
        double z = -Math.abs(least - pairs / 2 + 0.5) / FastMath.sqrt(variance);
        return 2 * STANDARD.cumulativeProbability(z);
    }
}
