package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The lines that the last scans of a connection could not read as rows.
final class Rejected {

    private static final int MOST_TOLD = 20;

    private Rejected() {}

    static void forget(Database database) throws SQLException {
        database.run("DELETE FROM rejected_line");
        database.run("DELETE FROM rejected_scan");
    }

    /// A list of stays with a broken line is not read: which rows belong to nobody could not be told.
    static void none(Database database, TableFile file) throws SQLException {
        if (file.format() == TableFile.Format.PARQUET) {
            return;
        }
        database.each("SELECT line, error_message FROM rejected_line ORDER BY line, column_idx LIMIT 1", row -> {
            throw new DatasetException(file.path() + ", line " + row.getLong(1) + ": " + row.getString(2));
        });
        forget(database);
    }

    /// One sentence per broken line of a table that can do without it, the first few in full.
    static List<String> notes(Database database, TableFile file, String consequence) throws SQLException {
        List<String> notes = new ArrayList<>();
        if (file.format() == TableFile.Format.PARQUET) {
            return notes;
        }
        long[] lines = new long[1];
        database.each(
                "SELECT line, first(error_message ORDER BY column_idx) FROM rejected_line GROUP BY line ORDER BY line",
                row -> {
                    if (lines[0]++ < MOST_TOLD) {
                        notes.add(file.name() + ":" + row.getLong(1) + " is no row (" + row.getString(2) + "): "
                                + consequence);
                    }
                });
        if (lines[0] > MOST_TOLD) {
            notes.add(file.name() + ": " + (lines[0] - MOST_TOLD) + " further lines are no rows");
        }
        forget(database);
        return notes;
    }
}
