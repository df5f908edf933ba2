package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.time.Duration;

/// What the embedded database alone needs for the same files: scan each, keep the rows of the same items with the same
/// columns. No order, no stays, no readings.
final class Baseline {

    private Baseline() {}

    static Duration measure(Database database, Archive archive) {
        long start = System.nanoTime();
        for (TableLoad load : archive.loads()) {
            TableFile file = load.file();
            try {
                database.run("CREATE OR REPLACE TEMP TABLE kept AS SELECT * FROM (SELECT " + load.cells() + " FROM "
                        + file.scan() + ") r WHERE " + load.row().of(RowSql.Field.ITEM)
                        + " IN (SELECT code FROM item)");
                if (file.format() == TableFile.Format.CSV) {
                    Rejected.forget(database);
                }
            } catch (SQLException e) {
                throw Failures.reading(file.path().toString(), e);
            }
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        try {
            database.run("DROP TABLE kept");
        } catch (SQLException e) {
            throw Failures.reading("the baseline's table", e);
        }
        return taken;
    }
}
