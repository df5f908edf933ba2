package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.vasomotion.guidance.intake.QuarantineReason;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;

/// Makes quarantined readings of lines that are no rows.
final class MalformedLines {

    /// Whose a broken line is cannot be told.
    private static final PatientId NOBODY = new PatientId("unknown");

    private MalformedLines() {}

    static void each(Database database, Archive archive, Consumer<Verdict.Quarantined> taker) throws SQLException {
        List<TableLoad> loads = archive.loads();
        database.each(
                "SELECT tab, line, text, why FROM malformed ORDER BY tab, line",
                row -> taker.accept(
                        verdict(loads.get(row.getInt(1)).file(), row.getLong(2), row.getString(3), row.getString(4))));
    }

    private static Verdict.Quarantined verdict(TableFile file, long line, String text, String why) {
        SourceTime none = new SourceTime.Missing();
        SourceReading reading = new SourceReading(
                NOBODY,
                new EntryId(file.table(), "line " + line),
                0,
                ReadingStatus.FINAL,
                "",
                text,
                "",
                none,
                none,
                none,
                new Provenance("", "", file.name(), line));
        return new Verdict.Quarantined(reading, QuarantineReason.MALFORMED_ROW, why);
    }
}
