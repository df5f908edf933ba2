package org.vasomotion.cli.trial.report;

import java.io.IOException;
import java.nio.file.Path;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.trial.TrialResult;

/// Writes what a trial brought: the page, a row for each patient and number, for each reading, for each finding
/// and for each thing published.
public final class TrialFiles {

    private final Path folder;

    public TrialFiles(Path folder) {
        this.folder = folder;
    }

    /// All files or none.
    public void write(Findings findings) throws IOException {
        PatientTables tables = new PatientTables(findings);
        Judge judge = findings.judge();
        try (StagedFiles files = new StagedFiles(folder)) {
            files.csv("patients.csv", PatientTables.PATIENT_COLUMNS.keySet(), tables::patients);
            files.parquet("patients.parquet", "patients.csv", PatientTables.PATIENT_COLUMNS);
            files.csv("trajectories.csv", PatientTables.TRAJECTORY_COLUMNS.keySet(), tables::trajectories);
            files.parquet("trajectories.parquet", "trajectories.csv", PatientTables.TRAJECTORY_COLUMNS);
            files.csv("results.csv", ResultRow.COLUMNS, out -> results(findings, out));
            files.csv("published.csv", ComparisonRows.COLUMNS, new ComparisonRows(findings.result(), judge)::writeTo);
            files.text("report.html", new TrialPage(findings, judge).html());
            files.publish();
        }
    }

    private static void results(Findings findings, CsvText out) throws IOException {
        TrialResult result = findings.result();
        for (Finding finding : findings.all()) {
            String arm = result.trial().arms().getFirst().id();
            String against = result.trial().arms().get(finding.other()).id();
            for (ResultRow row : ResultRows.of(result, finding)) {
                out.row(row.cells(arm, against));
            }
        }
    }
}
