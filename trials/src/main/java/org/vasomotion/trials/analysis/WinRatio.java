package org.vasomotion.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
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
    public record Patient(int stratum, @Dimensionless List<Double> components) {

        public Patient {
            components = List.copyOf(components);
        }

        public Patient(int stratum, double... components) {
            this(stratum, Arrays.stream(components).boxed().toList());
        }
    }

    /// Compares two arms.
    public static WinRatio of(List<String> names, List<Patient> one, List<Patient> other) {
        Count count = new Count(names.size(), one.size(), other.size());
        TreeMap<Integer, List<Integer>> first = byStratum(one);
        byStratum(other).forEach((stratum, places) -> {
            List<Integer> against = first.getOrDefault(stratum, List.of());
            count.firsts(one, against, new Ladder(other, places, names.size()));
            count.others(other, places, new Ladder(one, against, names.size()));
        });
        return count.result(names);
    }

    private static TreeMap<Integer, List<Integer>> byStratum(List<Patient> arm) {
        TreeMap<Integer, List<Integer>> strata = new TreeMap<>();
        for (int i = 0; i < arm.size(); i++) {
            strata.computeIfAbsent(arm.get(i).stratum(), _ -> new ArrayList<>()).add(i);
        }
        return strata;
    }

    /// Patients of one arm and stratum, the worst first: whom somebody beats stands below him, so that nobody
    /// has to be held against each of them.
    private static final class Ladder {

        /// By component.
        @Dimensionless
        private final double[][] rungs;

        Ladder(List<Patient> arm, List<Integer> places, int components) {
            List<List<Double>> sorted = places.stream()
                    .map(place -> arm.get(place).components())
                    .sorted((one, other) -> compare(one, other, components))
                    .toList();
            rungs = new double[components][sorted.size()];
            for (int k = 0; k < components; k++) {
                for (int i = 0; i < sorted.size(); i++) {
                    rungs[k][i] = sorted.get(i).get(k);
                }
            }
        }

        private static int compare(List<Double> one, List<Double> other, int components) {
            int sign = 0;
            for (int k = 0; k < components && sign == 0; k++) {
                sign = Double.compare(one.get(k), other.get(k));
            }
            return sign;
        }

        int size() {
            return rungs[0].length;
        }

        /// The first of these places that this component puts at `sign` to a value, or above.
        int find(int component, @Dimensionless double value, int sign, int first, int end) {
            int from = first;
            int to = end;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (Double.compare(rungs[component][middle], value) < sign) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
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

        void firsts(List<Patient> one, List<Integer> places, Ladder against) {
            pairs += (long) places.size() * against.size();
            for (int i : places) {
                long[] below = new long[wins.length];
                long[] above = new long[wins.length];
                stand(one.get(i).components(), against, below, above);
                for (int k = 0; k < wins.length; k++) {
                    wins[k] += below[k];
                    losses[k] += above[k];
                }
                winsOfOne[i] = (double) sum(below);
                lossesOfOne[i] = (double) sum(above);
            }
        }

        void others(List<Patient> other, List<Integer> places, Ladder against) {
            for (int j : places) {
                long[] below = new long[wins.length];
                long[] above = new long[wins.length];
                stand(other.get(j).components(), against, below, above);
                winsOverOther[j] = (double) sum(above);
                lossesToOther[j] = (double) sum(below);
            }
        }

        /// How many stand below and above a patient by each component, those before it even.
        private static void stand(List<Double> patient, Ladder ladder, long[] below, long[] above) {
            int from = 0;
            int to = ladder.size();
            for (int k = 0; k < below.length; k++) {
                double value = patient.get(k);
                int even = ladder.find(k, value, 0, from, to);
                int better = ladder.find(k, value, 1, even, to);
                below[k] = (long) even - from;
                above[k] = (long) to - better;
                from = even;
                to = better;
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
            double variance = spread(winsOfOne, lossesOfOne, (double) won, (double) lost)
                    + spread(winsOverOther, lossesToOther, (double) won, (double) lost);
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
