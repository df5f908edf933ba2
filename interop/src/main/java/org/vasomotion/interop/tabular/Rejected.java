package org.vasomotion.interop.tabular;

import java.sql.SQLException;

/// The lines that the last scans of a connection could not read as rows.
final class Rejected {

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
}
