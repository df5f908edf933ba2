package org.vasomotion.interop.tabular;

import java.sql.SQLException;

/// What the embedded database alone does with the same files: scan each, keep the rows of the same items with the same
/// columns. No order, no stays, no readings.
final class Baseline {

    private Baseline() {}

    static long run(Database database, Archive archive) {
        long[] rows = new long[1];
        begin(database);
        for (TableLoad load : archive.loads()) {
            TableFile file = load.file();
            try {
                database.run("CREATE OR REPLACE TEMP TABLE kept AS SELECT * FROM (SELECT " + load.cells() + " FROM "
                        + file.scan() + ") r WHERE " + load.row().of(RowSql.Field.ITEM)
                        + " IN (SELECT code FROM item)");
                database.each("SELECT count(*) FROM kept", row -> rows[0] += row.getLong(1));
                if (file.format() == TableFile.Format.CSV) {
                    Rejected.forget(database);
                }
            } catch (SQLException e) {
                throw Failures.reading(file.path().toString(), e);
            }
        }
        try {
            database.run("DROP TABLE kept");
        } catch (SQLException e) {
            throw Failures.reading("the baseline's table", e);
        }
        return rows[0];
    }

    private static void begin(Database database) {
        try {
            database.useAllThreads();
        } catch (SQLException e) {
            throw Failures.reading("the baseline", e);
        }
    }
}
