package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The rows of a file, or of a part of one, on their way into the table `reading`, on a connection of their own.
///
/// A file may have been cut inside a cell, and a broken line of a part has no number in the file: a part that has one
/// is not read if there are others.
final class StagedPart {

    /// The small tables are the ones to be held in memory, never the file; the optimizer underrates a file's size.
    private static final String AS_WRITTEN = "SET disabled_optimizers = 'join_order,build_side_probe_side'";

    private static final int TEXT_KEPT = 200;

    private final TableLoad load;
    private final Path place;
    private final int number;
    private final boolean isOneOfSeveral;
    private long lines;
    private boolean isRefused;

    private StagedPart(TableLoad load, Path place, int number, boolean isOneOfSeveral) {
        this.load = load;
        this.place = place;
        this.number = number;
        this.isOneOfSeveral = isOneOfSeveral;
    }

    /// A file's parts.
    ///
    /// @param places where they are, in their order
    static List<StagedPart> of(TableLoad load, List<Path> places) {
        List<StagedPart> parts = new ArrayList<>();
        for (int number = 0; number < places.size(); number++) {
            parts.add(new StagedPart(load, places.get(number), number, places.size() > 1));
        }
        return parts;
    }

    Path place() {
        return place;
    }

    /// Makes readings of the rows, or refuses to.
    void read(Database database) {
        try (Database own = database.beside()) {
            own.run(AS_WRITTEN);
            own.run(load.stage(place));
            long[] found = new long[2];
            own.each("SELECT count(*), coalesce(sum(breaks), 0) FROM staged", row -> {
                found[0] = row.getLong(1);
                found[1] = row.getLong(2);
            });
            lines = found[0] + found[1];
            boolean hasBrokenLines = hasBrokenLines(own);
            isRefused = hasBrokenLines && isOneOfSeveral;
            if (!isRefused) {
                insert(own, found[1] > 0, hasBrokenLines);
            }
        } catch (SQLException e) {
            throw Failures.reading(load.file().path().toString(), e);
        }
    }

    private boolean hasBrokenLines(Database own) throws SQLException {
        boolean[] found = new boolean[1];
        if (load.file().format() == TableFile.Format.CSV) {
            own.each("SELECT 1 FROM rejected_line LIMIT 1", row -> found[0] = true);
        }
        return found[0];
    }

    private void insert(Database own, boolean hasBreaks, boolean hasBrokenLines) throws SQLException {
        if (hasBreaks) {
            own.run(TableLoad.shiftLines());
        }
        own.run(load.count());
        own.run(load.insert(LineNumbers.first(number)));
        own.run("DROP TABLE staged");
        if (hasBrokenLines) {
            keepMalformed(own);
        }
    }

    /// A line may be broken in several ways; the first is told.
    private void keepMalformed(Database own) throws SQLException {
        own.run("INSERT INTO malformed SELECT " + load.number() + ", line,"
                + " 1 + max(length(csv_line) - length(replace(csv_line, chr(10), ''))),"
                + " left(first(csv_line), " + TEXT_KEPT + "), first(error_message ORDER BY column_idx)"
                + " FROM rejected_line GROUP BY line");
    }

    /// Whether it has a line that is no row of the table, for which the file has to be read in one.
    boolean isRefused() {
        return isRefused;
    }

    /// How many lines its rows take.
    long lines() {
        return lines;
    }
}
