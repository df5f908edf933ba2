package org.vasomotion.trials.finding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vasomotion.trials.outcome.Outcome;
import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.study.Observable;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// What a trial kept of its patients, as readings of a study: patients in one order at all points, no number for
/// who was not in the arm. Signs are those that truly were, so that there are no errors of reading.
final class TrialReadings {

    private final TrialResult result;
    private final List<Outcome> outcomes;
    private final Map<Long, Integer> places = new HashMap<>();

    private TrialReadings(TrialResult result, List<Outcome> outcomes) {
        this.result = result;
        this.outcomes = outcomes;
        result.rows().forEach(row -> places.putIfAbsent(row.number(), places.size()));
    }

    static Readings of(TrialResult result, List<Outcome> outcomes) {
        TrialReadings readings = new TrialReadings(result, outcomes);
        Study study = result.trial().reported();
        Map<Point, double[]> seen = new HashMap<>();
        study.cohorts().stream()
                .flatMap(cohort -> study.points(cohort.id()).stream())
                .forEach(point -> seen.put(point, readings.at(point, study.variable(point.variable()))));
        return new Readings(seen, Map.of());
    }

    private double[] at(Point point, Variable variable) {
        double[] values = new double[places.size()];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < result.rows().size(); i++) {
            PatientRow row = result.rows().get(i);
            boolean isIn = point.isBaseline()
                    || result.trial().arms().get(row.arm()).id().equals(point.arm());
            if (isIn) {
                values[Objects.requireNonNull(places.get(row.number()))] =
                        variable.factor() * value(row, outcomes.get(i), point, variable);
            }
        }
        return values;
    }

    private double value(PatientRow row, Outcome outcome, Point point, Variable variable) {
        return switch (variable.observable()) {
            case Observable.OfSign of -> kept(row, new Column.OfSign(of.sign(), point.at()));
            case Observable.Recorded recorded -> recorded(row, outcome, recorded, point);
            case Observable.OfDerived _, Observable.OfDrug _ -> Double.NaN;
        };
    }

    private double recorded(PatientRow row, Outcome outcome, Observable.Recorded recorded, Point point) {
        Optional<Endpoint> endpoint = Recordable.endpoint(recorded.name());
        if (endpoint.isPresent()) {
            return point.at().equals(Recordable.OUTCOMES_AT) ? endpoint.get().of(outcome) : Double.NaN;
        }
        return Recordable.exposure(recorded.name())
                .map(exposure -> kept(row, new Column.OfExposure(exposure, point.at())))
                .orElse(Double.NaN);
    }

    /// No number where the trial does not keep it.
    private double kept(PatientRow row, Column column) {
        int place = result.columns().columns().indexOf(column);
        return place < 0 ? Double.NaN : row.value(place);
    }
}
