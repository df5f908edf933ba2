package org.vasomotion.trials.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.trials.clinician.Habits;
import org.vasomotion.trials.design.Allocation;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.design.Strategy;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Flow;
import org.vasomotion.trials.study.Arm;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Condition;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Design;
import org.vasomotion.trials.study.Observable;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Reference;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;
import org.vasomotion.trials.trial.Columns;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;
import org.vasomotion.trials.trial.TrialSettings;

/// A trial of two hours whose results are made up: in the first arm patients get 300 to 390 mL and little
/// norepinephrine, in the other 900 to 990 mL, much of it, and heart and brain that lack flow; refill falls by a
/// second in both.
final class InventedTrial {

    static final Duration LASTS = Duration.ofHours(2);

    private static final Reference REFERENCE = new Reference("invented for a test", "", 2026);
    private static final Cohort COHORT =
            new Cohort("all", 30, Condition.SEPTIC_SHOCK, Map.of(), Duration.ZERO, List.of(), List.of(), List.of());

    private InventedTrial() {}

    static Point at(String variable, String arm, Duration at) {
        return new Point(variable, "all", arm, at);
    }

    static Findings findings(Comparison comparison, int perArm, List<Published> published, List<Criterion> criteria) {
        Trial trial = trial(comparison, published, criteria);
        Columns columns = Columns.of(trial);
        List<PatientRow> rows = new ArrayList<>();
        for (int i = 0; i < 2 * perArm; i++) {
            int patient = comparison == Comparison.PARALLEL ? i : i / 2;
            int arm = i % 2;
            rows.add(new PatientRow(
                    patient,
                    arm,
                    0,
                    "",
                    columns.columns().stream()
                            .map(column -> value(column, arm, patient))
                            .toList()));
        }
        Flow flow = new Flow("all", 2 * perArm, 0, 0, 0, 2 * perArm);
        TrialSettings settings = new TrialSettings(4, 2 * perArm, 1, Duration.ofSeconds(60));
        return Findings.of(new TrialResult(trial, settings, flow, Map.of(), columns, rows));
    }

    private static double value(Column column, int arm, int patient) {
        double own = patient / 2 % 10;
        return switch (column) {
            case Column.OfSign of -> 4 + 0.3 * own - (of.at().isZero() ? 0 : 1 + 0.01 * own);
            case Column.OfExposure of ->
                Map.of(
                                Exposure.RESUSCITATION_FLUID,
                                (arm == 0 ? 300 : 900) + 10 * own,
                                Exposure.VASOACTIVE_SCORE_AT_START,
                                23.0,
                                Exposure.LACK_IN_VITAL,
                                arm == 0 ? 0.0 : 30.0,
                                Exposure.LAST_NOREPINEPHRINE,
                                arm == 0 ? 0.05 : 0.5,
                                Exposure.DEATH_AFTER,
                                Double.NaN,
                                Exposure.REFILL_NORMAL_AFTER,
                                Double.NaN)
                        .getOrDefault(of.exposure(), 0.0);
        };
    }

    private static Trial trial(Comparison comparison, List<Published> published, List<Criterion> criteria) {
        Study reported = new Study(
                "invented",
                "Invented",
                REFERENCE,
                Role.VALIDATION,
                "nothing",
                Design.PARALLEL,
                List.of(COHORT),
                List.of(arm("refill"), arm("usual")),
                List.of(
                        variable("fluid", new Observable.Recorded("resuscitation-fluid", "mL"), "L", 0.001),
                        variable("refill", new Observable.OfSign(Sign.CAPILLARY_REFILL_TIME), "s", 1),
                        variable("death", new Observable.Recorded("death", "%"), "%", 1)),
                published,
                criteria,
                "",
                List.of());
        return new Trial(
                "invented",
                "Invented",
                REFERENCE,
                "nothing",
                COHORT,
                comparison,
                Allocation.simple(),
                List.of(strategy("refill"), strategy("usual")),
                LASTS,
                LASTS,
                Duration.ofMinutes(10),
                Habits.usual(),
                List.of(Sign.CAPILLARY_REFILL_TIME),
                List.of(LASTS),
                List.of(),
                List.of(),
                reported);
    }

    private static Arm arm(String id) {
        return new Arm(id, List.of("all"), List.of(), List.of(LASTS, Recordable.OUTCOMES_AT));
    }

    private static Strategy strategy(String id) {
        return new Strategy(id, id, null, Strategy.Rounds.AFTERWARDS, null, null);
    }

    private static Variable variable(String id, Observable observable, String unit, double factor) {
        return new Variable(id, observable, unit, factor, Variable.Reader.TRUE_VALUE, Variable.Scale.AS_MEASURED);
    }
}
