package org.vasomotion.trials.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.analysis.RepeatedMeasures;
import org.vasomotion.trials.analysis.RepeatedMeasures.Patient;
import org.vasomotion.trials.analysis.RepeatedMeasures.Side;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// What was read again and again of each patient, by a mixed model: the signs of the trial and the rate of
/// norepinephrine. Who has died is not read any more.
final class Trajectories {

    private static final double MINUTES_PER_H = 60;

    private final TrialResult result;
    private final int other;

    private Trajectories(TrialResult result, int other) {
        this.result = result;
        this.other = other;
    }

    /// One for each sign and one for the rate, to be worked out beside each other; none of which nothing can be told.
    static List<Supplier<Optional<Trajectory>>> each(TrialResult result, int other) {
        Trajectories all = new Trajectories(result, other);
        List<Supplier<Optional<Trajectory>>> each = new ArrayList<>();
        for (Sign sign : result.trial().signs()) {
            each.add(() -> all.of(column -> column instanceof Column.OfSign of && of.sign() == sign)
                    .map(fit -> new Trajectory(sign.words(), sign.unitCode(), fit)));
        }
        Exposure rate = Exposure.LAST_NOREPINEPHRINE;
        each.add(() -> all.of(column -> column instanceof Column.OfExposure of && of.exposure() == rate)
                .map(fit -> new Trajectory(rate.words(), rate.unitCode(), fit)));
        return each;
    }

    private Optional<RepeatedMeasures> of(Predicate<Column> isWanted) {
        int[] places = IntStream.range(0, result.columns().columns().size())
                .filter(i -> isWanted.test(result.columns().columns().get(i)))
                .boxed()
                .sorted(Comparator.comparing(this::at))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] hours = IntStream.of(places)
                .mapToDouble(place -> at(place).toMinutes() / MINUTES_PER_H)
                .toArray();
        return result.trial().comparison() == Comparison.SAME_PATIENTS
                ? RepeatedMeasures.ofOwnDifferences(hours, ownDifferences(places, hours))
                : RepeatedMeasures.ofGroups(hours, patients(places, hours));
    }

    private Duration at(int place) {
        return result.columns().columns().get(place).at();
    }

    private List<Patient> patients(int[] places, double[] hours) {
        return result.rows().stream()
                .filter(row -> row.arm() == 0 || row.arm() == other)
                .map(row -> new Patient(row.arm() == 0 ? Side.FIRST : Side.OTHER, readings(row, places, hours)))
                .toList();
    }

    private List<Patient> ownDifferences(int[] places, double[] hours) {
        Map<Long, double[]> others = new HashMap<>();
        result.arm(other).forEach(row -> others.put(row.number(), readings(row, places, hours)));
        List<Patient> differences = new ArrayList<>();
        for (PatientRow row : result.arm(0)) {
            double @Nullable [] less = others.get(row.number());
            if (less != null) {
                double[] own = readings(row, places, hours);
                IntStream.range(0, own.length).forEach(i -> own[i] -= less[i]);
                differences.add(new Patient(Side.FIRST, own));
            }
        }
        return differences;
    }

    private double[] readings(PatientRow row, int[] places, double[] hours) {
        double diedAfterH = result.exposure(row, Exposure.DEATH_AFTER);
        return IntStream.range(0, places.length)
                .mapToDouble(i -> diedAfterH <= hours[i] ? Double.NaN : row.value(places[i]))
                .toArray();
    }
}
