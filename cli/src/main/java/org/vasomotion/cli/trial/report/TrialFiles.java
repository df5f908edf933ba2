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
            files.text("patients.csv", tables.patients());
            files.parquet("patients.parquet", "patients.csv", PatientTables.PATIENT_COLUMNS);
            files.text("trajectories.csv", tables.trajectories());
            files.parquet("trajectories.parquet", "trajectories.csv", PatientTables.TRAJECTORY_COLUMNS);
            files.text("results.csv", results(findings));
            files.text("published.csv", new ComparisonRows(findings.result(), judge).csv());
            files.text("report.html", new TrialPage(findings, judge).html());
            files.publish();
        }
    }

    private static String results(Findings findings) {
        CsvText out = new CsvText(ResultRow.COLUMNS);
        TrialResult result = findings.result();
        for (Finding finding : findings.all()) {
            String arm = result.trial().arms().getFirst().id();
            String against = result.trial().arms().get(finding.other()).id();
            ResultRows.of(result, finding).forEach(row -> out.row(row.cells(arm, against)));
        }
        return out.end();
    }
}
