package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.time.Duration;

/// What the embedded database alone needs for the same files.
final class Baseline {

    private Baseline() {}

    static Duration measure(Database database, Archive archive) {
        long start = System.nanoTime();
        for (TableLoad load : archive.loads()) {
            TableFile file = load.file();
            try {
                database.run("SELECT count(*), max("
                        + file.column(load.row().required().getLast()) + ") FROM "
                        + file.scan() + " WHERE "
                        + load.row().of(RowSql.Field.ITEM).replace("r.", "")
                        + " IN (SELECT code FROM item)");
                if (file.format() == TableFile.Format.CSV) {
                    Rejected.forget(database);
                }
            } catch (SQLException e) {
                throw Failures.reading(file.path().toString(), e);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
