package org.vasomotion.cli.trial.report;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.interop.tabular.ParquetFile;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.outcome.Outcome;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// What is kept of each patient, tidy: a row for each patient and number, and a row for each reading over time.
final class PatientTables {

    static final Map<String, ParquetFile.Type> PATIENT_COLUMNS = patientColumns();
    static final Map<String, ParquetFile.Type> TRAJECTORY_COLUMNS = trajectoryColumns();

    private static final double MINUTES_PER_H = 60;

    private final TrialResult result;
    private final List<Outcome> outcomes;

    PatientTables(Findings findings) {
        this.result = findings.result();
        this.outcomes = findings.outcomes();
    }

    private static Map<String, ParquetFile.Type> patientColumns() {
        Map<String, ParquetFile.Type> columns = new LinkedHashMap<>();
        columns.put("patient", ParquetFile.Type.WHOLE_NUMBER);
        columns.put("arm", ParquetFile.Type.TEXT);
        columns.put("stratum", ParquetFile.Type.WHOLE_NUMBER);
        columns.put("subgroups", ParquetFile.Type.TEXT);
        columns.put("what", ParquetFile.Type.TEXT);
        columns.put("unit", ParquetFile.Type.TEXT);
        columns.put("value", ParquetFile.Type.NUMBER);
        return columns;
    }

    private static Map<String, ParquetFile.Type> trajectoryColumns() {
        Map<String, ParquetFile.Type> columns = new LinkedHashMap<>();
        columns.put("patient", ParquetFile.Type.WHOLE_NUMBER);
        columns.put("arm", ParquetFile.Type.TEXT);
        columns.put("hours", ParquetFile.Type.NUMBER);
        columns.put("what", ParquetFile.Type.TEXT);
        columns.put("unit", ParquetFile.Type.TEXT);
        columns.put("value", ParquetFile.Type.NUMBER);
        return columns;
    }

    void patients(CsvText out) throws IOException {
        List<Column> columns = result.columns().columns();
        for (int i = 0; i < result.rows().size(); i++) {
            PatientRow row = result.rows().get(i);
            for (int place = 0; place < columns.size(); place++) {
                Column column = columns.get(place);
                value(out, row, Findings.label(column), column.unitCode(), row.value(place));
            }
            Outcome outcome = outcomes.get(i);
            value(out, row, "probability of death in 28 d", "1", outcome.deathProbability());
            value(out, row, "died on day, sampled", "d", outcome.diedAfterD());
            value(out, row, "points of organ failure", "{score}", outcome.organFailure());
            value(out, row, "days without support, of 28", "d", outcome.supportFreeDays());
            value(out, row, "stay", "d", outcome.stayDays());
        }
    }

    private void value(CsvText out, PatientRow row, String what, String unit, double value) throws IOException {
        out.row(List.of(
                String.valueOf(row.number()),
                arm(row),
                String.valueOf(row.stratum()),
                row.subgroups(),
                what,
                unit,
                ResultRow.number(value)));
    }

    private String arm(PatientRow row) {
        return result.trial().arms().get(row.arm()).id();
    }

    /// Signs and the rate of norepinephrine at each time of reading.
    void trajectories(CsvText out) throws IOException {
        List<Column> columns = result.columns().columns();
        for (PatientRow row : result.rows()) {
            for (int place = 0; place < columns.size(); place++) {
                double value = row.value(place);
                switch (columns.get(place)) {
                    case Column.OfSign of ->
                        reading(out, row, of.at(), of.sign().words(), of.unitCode(), value);
                    case Column.OfExposure of -> {
                        if (of.exposure() == Exposure.LAST_NOREPINEPHRINE) {
                            reading(out, row, of.until(), of.exposure().words(), of.unitCode(), value);
                        }
                    }
                }
            }
        }
    }

    private void reading(CsvText out, PatientRow row, Duration at, String what, String unit, double value)
            throws IOException {
        out.row(List.of(
                String.valueOf(row.number()),
                arm(row),
                String.valueOf(at.toMinutes() / MINUTES_PER_H),
                what,
                unit,
                ResultRow.number(value)));
    }
}
