package org.vasomotion.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Readings of two arms over time, by a mixed model: arm, time and arm by time are fixed, time as so many points
/// and not as a line; each patient has an intercept of his own and, where it can be told, a slope on the hours.
///
/// A reading that is missing is left out (missing at random); a patient stays with those that he has.
@Api
public final class RepeatedMeasures {

    private static final int FEWEST_PER_ARM = 3;

    private final MixedModel model;
    private final double[] hours;
    private final int patients;
    private final boolean isOfOwnDifferences;

    private RepeatedMeasures(MixedModel model, double[] hours, int patients, boolean isOfOwnDifferences) {
        this.model = model;
        this.hours = hours;
        this.patients = patients;
        this.isOfOwnDifferences = isOfOwnDifferences;
    }

    /// In which arm.
    @Api
    public enum Side {
        FIRST,
        OTHER
    }

    /// A patient: a reading for each time, no number where there is none.
    @Api
    @SuppressWarnings("ArrayRecordComponent") // numbers for one fit, never compared and never changed
    public record Patient(Side side, @Dimensionless double[] readings) {}

    /// What the model says of one time.
    ///
    /// @param hours after the start
    /// @param time how far the other arm has come since the first time; none for patients' own differences
    /// @param armByTime what the first arm has gained on the other since the first time
    /// @param difference of the first arm to the other at this time
    @Api
    public record Line(double hours, Estimate time, Estimate armByTime, Estimate difference) {}

    /// Of patients who went through one arm each; empty where nothing can be told.
    ///
    /// @param hours of the readings, the first is the start
    public static Optional<RepeatedMeasures> ofGroups(double[] hours, List<Patient> patients) {
        int[] used = IntStream.range(0, hours.length)
                .filter(i -> count(patients, Side.FIRST, i) >= FEWEST_PER_ARM
                        && count(patients, Side.OTHER, i) >= FEWEST_PER_ARM)
                .toArray();
        return fitted(hours, used, patients, false);
    }

    /// Of patients who went through both arms from one baseline: their own differences, first arm less other, at
    /// the times after the start; they differ by nothing there.
    ///
    /// @param differences a patient each; the side does not matter
    public static Optional<RepeatedMeasures> ofOwnDifferences(double[] hours, List<Patient> differences) {
        int[] used = IntStream.range(0, hours.length)
                .filter(i -> hours[i] > 0)
                .filter(i -> count(differences, Side.FIRST, i) + count(differences, Side.OTHER, i) >= FEWEST_PER_ARM)
                .toArray();
        return fitted(hours, used, differences, true);
    }

    private static long count(List<Patient> patients, Side side, int time) {
        return patients.stream()
                .filter(patient -> patient.side() == side)
                .filter(patient -> Double.isFinite(patient.readings()[time]))
                .count();
    }

    private static Optional<RepeatedMeasures> fitted(
            double[] hours, int[] used, List<Patient> patients, boolean isOfOwnDifferences) {
        double[] times = Arrays.stream(used).mapToDouble(i -> hours[i]).toArray();
        if (times.length < 2) {
            return Optional.empty();
        }
        List<Cluster> clusters = patients.stream()
                .map(patient -> cluster(patient, used, times, isOfOwnDifferences))
                .filter(cluster -> cluster.size() > 0)
                .toList();
        return MixedModel.of(clusters)
                .map(model -> new RepeatedMeasures(model, times, clusters.size(), isOfOwnDifferences));
    }

    private static Cluster cluster(Patient patient, int[] used, double[] times, boolean isOfOwnDifferences) {
        int[] there = IntStream.range(0, used.length)
                .filter(i -> Double.isFinite(patient.readings()[used[i]]))
                .toArray();
        List<double[]> fixed = new ArrayList<>();
        for (int i : there) {
            fixed.add(isOfOwnDifferences ? level(i, times.length) : row(patient.side(), i, times.length));
        }
        return new Cluster(
                fixed.toArray(double[][]::new),
                Arrays.stream(there).mapToDouble(i -> times[i]).toArray(),
                Arrays.stream(there)
                        .mapToDouble(i -> patient.readings()[used[i]])
                        .toArray());
    }

    private static double[] level(int time, int times) {
        double[] row = new double[times];
        row[time] = 1;
        return row;
    }

    /// Columns: one, times after the first, arm, arm by times after the first.
    private static double[] row(Side side, int time, int times) {
        double[] row = new double[2 * times];
        row[0] = 1;
        row[time] = 1;
        if (side == Side.FIRST) {
            row[times] = 1;
            row[times + time] = 1;
        }
        return row;
    }

    /// A line for each time.
    public List<Line> lines() {
        return IntStream.range(0, hours.length).mapToObj(this::line).toList();
    }

    private Line line(int time) {
        int times = hours.length;
        if (isOfOwnDifferences) {
            Estimate difference = model.contrast(level(time, times));
            return new Line(hours[time], Estimate.NONE, Estimate.NONE, difference);
        }
        double[] difference = new double[2 * times];
        difference[times] = 1;
        difference[times + time] = 1;
        Estimate atTime = model.contrast(difference);
        return time == 0
                ? new Line(hours[time], Estimate.NONE, Estimate.NONE, atTime)
                : new Line(
                        hours[time],
                        model.contrast(level(time, 2 * times)),
                        model.contrast(level(times + time, 2 * times)),
                        atTime);
    }

    /// P of arm by time as a whole: the arms run alike. Of patients' own differences: they are none at all times.
    @Dimensionless
    public double pOfArmByTime() {
        int times = hours.length;
        int from = isOfOwnDifferences ? 0 : 1;
        return model.pOfAllZero(IntStream.range(from, times)
                .mapToObj(i -> isOfOwnDifferences ? level(i, times) : level(times + i, 2 * times))
                .toList());
    }

    public MixedModel.Spread spread() {
        return model.spread();
    }

    public int patients() {
        return patients;
    }

    public int readings() {
        return model.readings();
    }
}
