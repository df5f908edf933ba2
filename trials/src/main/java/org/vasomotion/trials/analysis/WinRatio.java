package org.vasomotion.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The win ratio of Pocock 2012 (10.1093/eurheartj/ehr352): every patient of the first arm against every
/// one of the second in his stratum, by the worst component first, by the next where the first is even.
///
/// Strata are summed, as in ANDROMEDA-SHOCK-2's count of pairs. The interval is that of U statistics: the
/// logarithm of the ratio with the variance of Bebu and Lachin 2016 (10.1093/biostatistics/kxv032).
///
/// @param ratio wins over losses of the first arm
/// @param components wins, losses and ties, component by component
@Api
public record WinRatio(Estimate ratio, long wins, long losses, long ties, List<Component> components) {

    @Dimensionless
    private static final double UPPER = 0.975;

    public WinRatio {
        components = List.copyOf(components);
    }

    /// What was decided by one component.
    @Api
    public record Component(String name, long wins, long losses) {}

    /// A patient.
    ///
    /// @param components larger is better, the worst outcome first, in the order of the names
    @Api
    public record Patient(int stratum, double... components) {}

    /// Compares two arms.
    public static WinRatio of(List<String> names, List<Patient> one, List<Patient> other) {
        Count count = new Count(names.size(), one.size(), other.size());
        TreeMap<Integer, List<Integer>> strata = new TreeMap<>();
        for (int j = 0; j < other.size(); j++) {
            strata.computeIfAbsent(other.get(j).stratum(), _ -> new ArrayList<>())
                    .add(j);
        }
        for (int i = 0; i < one.size(); i++) {
            for (int j : strata.getOrDefault(one.get(i).stratum(), List.of())) {
                count.pair(i, j, one.get(i).components(), other.get(j).components());
            }
        }
        return count.result(names);
    }

    private static final class Count {

        private final long[] wins;
        private final long[] losses;
        private final double[] winsOfOne;
        private final double[] lossesOfOne;
        private final double[] winsOverOther;
        private final double[] lossesToOther;
        private long pairs;

        Count(int components, int one, int other) {
            wins = new long[components];
            losses = new long[components];
            winsOfOne = new double[one];
            lossesOfOne = new double[one];
            winsOverOther = new double[other];
            lossesToOther = new double[other];
        }

        void pair(int i, int j, double[] first, double[] second) {
            pairs++;
            for (int k = 0; k < wins.length; k++) {
                int sign = Double.compare(first[k], second[k]);
                if (sign > 0) {
                    wins[k]++;
                    winsOfOne[i]++;
                    winsOverOther[j]++;
                    return;
                }
                if (sign < 0) {
                    losses[k]++;
                    lossesOfOne[i]++;
                    lossesToOther[j]++;
                    return;
                }
            }
        }

        WinRatio result(List<String> names) {
            long won = sum(wins);
            long lost = sum(losses);
            List<Component> components = new ArrayList<>();
            for (int k = 0; k < wins.length; k++) {
                components.add(new Component(names.get(k), wins[k], losses[k]));
            }
            return new WinRatio(estimate(won, lost), won, lost, pairs - won - lost, components);
        }

        /// Variance of log(wins) - log(losses), each patient's part of wins and losses about its mean.
        private Estimate estimate(long won, long lost) {
            if (won == 0 || lost == 0) {
                return Estimate.NONE;
            }
            double variance =
                    spread(winsOfOne, lossesOfOne, won, lost) + spread(winsOverOther, lossesToOther, won, lost);
            double log = Math.log((double) won / lost);
            double error = Math.sqrt(variance);
            NormalDistribution normal = new NormalDistribution();
            double half = normal.inverseCumulativeProbability(UPPER) * error;
            double p = error == 0 ? 1 : 2 * (1 - normal.cumulativeProbability(Math.abs(log) / error));
            return new Estimate(Math.exp(log), Math.exp(log - half), Math.exp(log + half), p);
        }

        private static double spread(double[] won, double[] lost, double allWon, double allLost) {
            double sum = 0;
            for (int i = 0; i < won.length; i++) {
                double part = won[i] / allWon - lost[i] / allLost;
                sum += part * part;
            }
            return sum;
        }

        private static long sum(long[] counts) {
            long sum = 0;
            for (long count : counts) {
                sum += count;
            }
            return sum;
        }
    }
}
