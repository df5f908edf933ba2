package org.vasomotion.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Times to an event in two groups.
///
/// Hipparchus has none of it, and no kept library that could be had does.
@Api
public final class Survival {

    private static final int MOST_ROUNDS = 50;

    @Dimensionless
    private static final double EXACT = 1e-10;

    @Dimensionless
    private static final double UPPER = 0.975;

    private final double[] times;

    /// Until when each of a group was seen, ascending.
    private final double[][] seen;

    /// When each event of a group happened, ascending.
    private final double[][] happened;

    /// Somebody of one of the groups.
    ///
    /// @param group 0 or 1
    /// @param time to the event, or until when none was seen, in one unit for all
    /// @param ending whether the event was seen
    @Api
    public record Subject(int group, @Dimensionless double time, Ending ending) {

        boolean hasEvent() {
            return ending == Ending.EVENT;
        }
    }

    /// How the time of a subject ended.
    @Api
    public enum Ending {
        EVENT,
        /// Without it.
        CENSORED
    }

    /// A step of a curve.
    ///
    /// @param survival share still without the event after this time
    /// @param error standard error of it (Greenwood 1926)
    @Api
    public record Step(
            @Dimensionless double time,
            int atRisk,
            int events,
            @Dimensionless double survival,
            @Dimensionless double error) {}

    /// Hazard of group 0 over that of group 1, and what the log-rank test says.
    @Api
    public record Comparison(
            Estimate hazardRatio,
            @Dimensionless double logHazardRatio,
            @Dimensionless double standardError,
            @Dimensionless double logRank,
            @Dimensionless double logRankP) {}

    public Survival(List<Subject> subjects) {
        this.seen = new double[][] {sorted(subjects, 0, _ -> true), sorted(subjects, 1, _ -> true)};
        this.happened = new double[][] {sorted(subjects, 0, Subject::hasEvent), sorted(subjects, 1, Subject::hasEvent)};
        this.times = Arrays.stream(happened)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    private static double[] sorted(List<Subject> subjects, int group, Predicate<Subject> who) {
        return subjects.stream()
                .filter(each -> each.group() == group && who.test(each))
                .mapToDouble(Subject::time)
                .sorted()
                .toArray();
    }

    /// The curve of a group (Kaplan and Meier 1958).
    public List<Step> curve(int group) {
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double sum = 0;
        for (double time : times) {
            int atRisk = atRisk(group, time);
            int events = events(group, time);
            if (events > 0) {
                survival *= 1 - (double) events / atRisk;
                sum += atRisk == events ? 0 : (double) events / ((double) atRisk * (atRisk - events));
                steps.add(new Step(time, atRisk, events, survival, survival * Math.sqrt(sum)));
            }
        }
        return steps;
    }

    private int atRisk(int group, @Dimensionless double time) {
        return seen[group].length - before(seen[group], time);
    }

    private int events(int group, @Dimensionless double time) {
        return before(happened[group], Math.nextUp(time)) - before(happened[group], time);
    }

    /// How many of these lie before a time: looked up, as a large trial has as many times as patients.
    private static int before(double[] ascending, @Dimensionless double time) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending[middle] < time) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// Cox's model of one covariate, ties by Efron 1977, and the log-rank test (Mantel 1966).
    public Comparison compare() {
        Ties[] ties = Arrays.stream(times)
                .mapToObj(time -> new Ties(atRisk(0, time), atRisk(1, time), events(0, time), events(1, time)))
                .toArray(Ties[]::new);
        double logRank = logRank(ties);
        double p = 1 - new ChiSquaredDistribution(1).cumulativeProbability(logRank);
        double beta = 0;
        double information = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double score = 0;
            information = 0;
            for (Ties each : ties) {
                score += each.score(beta);
                information += each.information(beta);
            }
            if (!(information > 0)) {
                return new Comparison(Estimate.NONE, Double.NaN, Double.NaN, logRank, p);
            }
            double change = score / information;
            beta += change;
            if (Math.abs(change) < EXACT) {
                break;
            }
        }
        double error = 1 / Math.sqrt(information);
        double z = new NormalDistribution().inverseCumulativeProbability(UPPER);
        double pOfBeta = 2 * (1 - new NormalDistribution().cumulativeProbability(Math.abs(beta) / error));
        Estimate ratio = new Estimate(Math.exp(beta), Math.exp(beta - z * error), Math.exp(beta + z * error), pOfBeta);
        return new Comparison(ratio, beta, error, logRank, p);
    }

    private static double logRank(Ties[] ties) {
        double difference = 0;
        double variance = 0;
        for (Ties each : ties) {
            difference += each.events0() - each.expected0();
            variance += each.variance0();
        }
        return variance > 0 ? difference * difference / variance : 0;
    }

    /// One time at which events happened.
    private record Ties(int atRisk0, int atRisk1, int events0, int events1) {

        int events() {
            return events0 + events1;
        }

        int atRisk() {
            return atRisk0 + atRisk1;
        }

        double expected0() {
            return (double) events() * atRisk0 / atRisk();
        }

        double variance0() {
            if (atRisk() < 2) {
                return 0;
            }
            double share = (double) atRisk0 / atRisk();
            return events() * share * (1 - share) * (atRisk() - events()) / (atRisk() - 1.0);
        }

        double score(@Dimensionless double beta) {
            double score = events0;
            for (int i = 0; i < events(); i++) {
                score -= weightOfFirst(beta, i);
            }
            return score;
        }

        double information(@Dimensionless double beta) {
            double information = 0;
            for (int i = 0; i < events(); i++) {
                double weight = weightOfFirst(beta, i);
                information += weight * (1 - weight);
            }
            return information;
        }

        /// Expected share of the first group in the i-th of tied events.
        private double weightOfFirst(@Dimensionless double beta, int i) {
            double part = (double) i / events();
            double first = Math.exp(beta) * (atRisk0 - part * events0);
            double second = atRisk1 - part * events1;
            return first / (first + second);
        }
    }
}
