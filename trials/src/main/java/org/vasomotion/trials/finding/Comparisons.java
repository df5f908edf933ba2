package org.vasomotion.trials.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.vasomotion.trials.analysis.Differences;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.outcome.Outcome;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// The numbers of the first arm against those of another: what was read, what was counted, and the outcomes, of all and
/// of
/// subgroups.
final class Comparisons {

    private final TrialResult result;
    private final List<Outcome> outcomes;

    Comparisons(TrialResult result, List<Outcome> outcomes) {
        this.result = result;
        this.outcomes = outcomes;
    }

    List<Compared> against(int other) {
        List<Compared> lines = new ArrayList<>();
        List<Column> columns = result.columns().columns();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            lines.add(line(
                    Findings.label(columns.get(i)),
                    columns.get(i).unitCode(),
                    Findings.ALL,
                    other,
                    _ -> true,
                    row -> result.rows().get(row).value(place)));
        }
        lines.add(outcome("points of organ failure", "{score}", Findings.ALL, other, _ -> true, Outcome::organFailure));
        lines.add(
                outcome("days without support, of 28", "d", Findings.ALL, other, _ -> true, Outcome::supportFreeDays));
        lines.add(outcome(
                "probability of death in 28 d", "1", Findings.ALL, other, _ -> true, Outcome::deathProbability));
        for (int i = 0; i < result.trial().subgroups().size(); i++) {
            int place = i;
            String id = result.trial().subgroups().get(i).id();
            for (char answer : new char[] {'y', 'n'}) {
                lines.add(outcome(
                        "probability of death in 28 d",
                        "1",
                        answer == 'y' ? id : "not " + id,
                        other,
                        row -> row.subgroups().charAt(place) == answer,
                        Outcome::deathProbability));
            }
        }
        return lines;
    }

    private Compared outcome(
            String label,
            String unit,
            String group,
            int other,
            Predicate<PatientRow> who,
            ToDoubleFunction<Outcome> what) {
        return line(label, unit, group, other, who, row -> what.applyAsDouble(outcomes.get(row)));
    }

    private Compared line(
            String label, String unit, String group, int other, Predicate<PatientRow> who, IntToDoubleFunction value) {
        double[] first = values(0, who, value);
        double[] second = values(other, who, value);
        boolean isPaired = result.trial().comparison() == Comparison.SAME_PATIENTS && first.length == second.length;
        double[] one = finite(first);
        double[] two = finite(second);
        return new Compared(
                label,
                unit,
                group,
                Summary.of(one),
                Summary.of(two),
                isPaired ? Differences.ofMeansPaired(first, second) : Differences.ofMeans(one, two),
                isPaired ? Differences.ofLocationsPaired(first, second) : Differences.ofLocations(one, two));
    }

    /// Of all of an arm whom this is about, in the order of the rows.
    double[] values(int arm, Predicate<PatientRow> who, IntToDoubleFunction value) {
        return IntStream.range(0, result.rows().size())
                .filter(i -> result.rows().get(i).arm() == arm
                        && who.test(result.rows().get(i)))
                .mapToDouble(value)
                .toArray();
    }

    private static double[] finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }
}
