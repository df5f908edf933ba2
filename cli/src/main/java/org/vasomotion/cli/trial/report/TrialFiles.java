package org.vasomotion.cli.trial.report;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.vasomotion.cli.study.report.PageFile;
import org.vasomotion.trials.finding.Finding;
import org.vasomotion.trials.finding.Findings;
import org.vasomotion.trials.outcome.Outcome;
import org.vasomotion.trials.trial.Columns.Column;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// Writes what a trial brought: a row for each patient and number, a row for each finding, and the page.
public final class TrialFiles {

    private static final CsvFactory CSV = new CsvFactory();

    private final Path folder;

    public TrialFiles(Path folder) {
        this.folder = folder;
    }

    /// Each file as a whole or not at all.
    public void write(Findings findings) throws IOException {
        PageFile.write(folder.resolve("patients.csv"), patients(findings.result(), findings.outcomes()));
        PageFile.write(folder.resolve("results.csv"), results(findings));
        PageFile.write(folder.resolve("report.html"), new TrialPage(findings).html());
    }

    private static String patients(TrialResult result, List<Outcome> outcomes) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvGenerator out = table(text, "patient", "arm", "stratum", "subgroups", "what", "unit", "value")) {
            List<Column> columns = result.columns().columns();
            for (int i = 0; i < result.rows().size(); i++) {
                PatientRow row = result.rows().get(i);
                for (int place = 0; place < columns.size(); place++) {
                    value(
                            out,
                            result,
                            row,
                            Findings.label(columns.get(place)),
                            columns.get(place).unitCode(),
                            row.value(place));
                }
                Outcome outcome = outcomes.get(i);
                value(out, result, row, "probability of death in 28 d", "1", outcome.deathProbability());
                value(out, result, row, "died on day, sampled", "d", outcome.diedAfterD());
                value(out, result, row, "points of organ failure", "{score}", outcome.organFailure());
                value(out, result, row, "days without support, of 28", "d", outcome.supportFreeDays());
                value(out, result, row, "stay", "d", outcome.stayDays());
            }
        }
        return text.toString();
    }

    private static void value(
            CsvGenerator out, TrialResult result, PatientRow row, String what, String unit, double value)
            throws IOException {
        row(
                out,
                String.valueOf(row.number()),
                result.trial().arms().get(row.arm()).id(),
                String.valueOf(row.stratum()),
                row.subgroups(),
                what,
                unit,
                Double.isFinite(value) ? String.valueOf(value) : "");
    }

    private static String results(Findings findings) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvGenerator out = table(
                text,
                "arm",
                "against",
                "group",
                "what",
                "unit",
                "method",
                "first",
                "other",
                "difference",
                "low",
                "high",
                "p")) {
            for (Finding finding : findings.all()) {
                ResultRows.of(findings.result(), finding).forEach(row -> write(out, row));
            }
        }
        return text.toString();
    }

    private static void write(CsvGenerator out, List<String> cells) {
        try {
            row(out, cells.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvGenerator table(StringWriter text, String... columns) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        for (String column : columns) {
            schema.addColumn(column);
        }
        CsvGenerator out = CSV.createGenerator(text);
        out.setSchema(schema.build().withHeader());
        return out;
    }

    private static void row(CsvGenerator out, String... cells) throws IOException {
        out.writeStartArray();
        for (String cell : cells) {
            out.writeString(cell);
        }
        out.writeEndArray();
    }
}
