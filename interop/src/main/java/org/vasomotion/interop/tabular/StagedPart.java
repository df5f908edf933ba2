package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.sql.SQLException;

/// The rows of a file, or of a part of one, on their way into the table `reading`, on a connection of their own.
final class StagedPart implements AutoCloseable {

    private static final int TEXT_KEPT = 200;

    private final Database own;
    private final TableLoad load;
    private final Path place;
    private long rows;
    private long breaks;

    /// @param own connection, closed with this
    /// @param place where the rows are
    StagedPart(Database own, TableLoad load, Path place) {
        this.own = own;
        this.load = load;
        this.place = place;
    }

    void stage() {
        try {
            own.run(load.stage(place));
            own.each("SELECT count(*), coalesce(sum(breaks), 0) FROM staged", row -> {
                rows = row.getLong(1);
                breaks = row.getLong(2);
            });
            if (breaks > 0) {
                own.run(TableLoad.shiftLines());
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// How many lines its rows take.
    long lines() {
        return rows + breaks;
    }

    boolean hasBrokenLines() {
        try {
            boolean[] found = new boolean[1];
            own.each("SELECT 1 FROM rejected_line LIMIT 1", row -> found[0] = true);
            return found[0];
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// @param before lines that the rows of earlier parts take
    void insert(long before) {
        try {
            own.run(load.count());
            own.run(load.insert(before));
            own.run("DROP TABLE staged");
            if (load.file().format() == TableFile.Format.CSV) {
                keepMalformed();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// A line may be broken in several ways; the first is told.
    private void keepMalformed() throws SQLException {
        own.run("INSERT INTO malformed SELECT " + load.number() + ", line,"
                + " 1 + max(length(csv_line) - length(replace(csv_line, chr(10), ''))),"
                + " left(first(csv_line), " + TEXT_KEPT + "), first(error_message ORDER BY column_idx)"
                + " FROM rejected_line GROUP BY line");
    }

    private DatasetException failed(SQLException cause) {
        return Failures.reading(load.file().path().toString(), cause);
    }

    @Override
    public void close() {
        own.close();
    }
}
