package org.vasomotion.trials.trial;

import java.util.List;
import java.util.Map;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Flow;

/// A trial that was run.
///
/// @param flow how many candidates came how far
/// @param achieved median of what was read of all living candidates at the baseline, each in the unit of
/// its sign
/// @param rows of those who were treated, in the order of their numbers
@Api
public record TrialResult(
        Trial trial,
        TrialSettings settings,
        Flow flow,
        @Dimensionless Map<Sign, Double> achieved,
        Columns columns,
        List<PatientRow> rows) {

    /// With fewer in an arm nothing is said about it; as for published studies.
    private static final int FEWEST_IN_ARM = 10;

    public TrialResult {
        achieved = Map.copyOf(achieved);
        rows = List.copyOf(rows);
    }

    /// Those of an arm.
    public List<PatientRow> arm(int arm) {
        return rows.stream().filter(row -> row.arm() == arm).toList();
    }

    /// An exposure of a patient over as long as he was followed, in its unit.
    @Dimensionless
    public double exposure(PatientRow row, Exposure exposure) {
        return row.value(columns.place(new Columns.Column.OfExposure(exposure, trial.followed())));
    }

    /// Whether enough candidates reached the baseline for anything to be said.
    public boolean isAssessable() {
        for (int arm = 0; arm < trial.arms().size(); arm++) {
            if (arm(arm).size()
                    < Math.min(
                            FEWEST_IN_ARM, settings.number() / (2 * trial.arms().size()))) {
                return false;
            }
        }
        return !rows.isEmpty();
    }
}
