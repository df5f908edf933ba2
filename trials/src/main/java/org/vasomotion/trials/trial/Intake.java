package org.vasomotion.trials.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.stat.descriptive.rank.Median;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Fate;
import org.vasomotion.trials.run.Flow;

/// Takes candidates in the order of their numbers until enough are in; those after the last that was needed
/// were not looked at, wherever their site ended.
final class Intake {

    private final Trial trial;
    private final TrialSettings settings;
    private final List<PatientRow> rows = new ArrayList<>();
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

    /// Each in the unit of its sign.
    @Dimensionless
    private final List<List<Double>> screened = new ArrayList<>();

    Intake(Trial trial, TrialSettings settings) {
        this.trial = trial;
        this.settings = settings;
        Site.screened(trial.cohort()).forEach(_ -> screened.add(new ArrayList<>()));
    }

    int included() {
        return fates.getOrDefault(Fate.INCLUDED, 0);
    }

    boolean isComplete() {
        return included() >= settings.number();
    }

    void take(SiteResult site) {
        for (SiteResult.Candidate candidate : site.candidates()) {
            if (isComplete()) {
                return;
            }
            fates.merge(candidate.fate(), 1, Integer::sum);
            rows.addAll(candidate.rows());
            for (int i = 0; i < screened.size(); i++) {
                if (Double.isFinite(candidate.screened().get(i))) {
                    screened.get(i).add(candidate.screened().get(i));
                }
            }
        }
    }

    TrialResult result() {
        Flow flow = new Flow(
                trial.cohort().id(),
                fates.values().stream().mapToInt(Integer::intValue).sum(),
                fates.getOrDefault(Fate.NOT_RESUSCITABLE, 0),
                fates.getOrDefault(Fate.NOT_ELIGIBLE, 0),
                fates.getOrDefault(Fate.NOT_ALIKE, 0),
                included());
        return new TrialResult(trial, settings, flow, achieved(), Columns.of(trial), rows);
    }

    private Map<Sign, Double> achieved() {
        Map<Sign, Double> medians = new EnumMap<>(Sign.class);
        List<Sign> signs = Site.screened(trial.cohort());
        for (int i = 0; i < signs.size(); i++) {
            double[] values =
                    screened.get(i).stream().mapToDouble(Double::doubleValue).toArray();
            if (values.length > 0) {
                medians.put(signs.get(i), new Median().evaluate(values));
            }
        }
        return medians;
    }
}
