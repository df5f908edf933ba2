package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// The rows of a file, or of a part of one, on their way into the table `reading`, on a connection of their own.
///
/// A file may have been cut inside a cell, and a broken line of a part has no number in the file: if there are other
/// parts, one that has such a line is refused, and its rows have to be removed again.
final class StagedPart {

    /// The small tables are the ones to be held in memory, never the file; the optimizer underrates a file's size.
    private static final String AS_WRITTEN = "SET disabled_optimizers = 'join_order,build_side_probe_side'";

    private static final int TEXT_KEPT = 200;

    private final TableLoad load;
    private final Path place;
    private final int number;
    private final boolean isOneOfSeveral;
    private long lines;
    private boolean hasBrokenLines;

    private StagedPart(TableLoad load, Path place, int number, boolean isOneOfSeveral) {
        this.load = load;
        this.place = place;
        this.number = number;
        this.isOneOfSeveral = isOneOfSeveral;
    }

    /// A part of what came out of a file.
    static StagedPart of(TableLoad load, Inflated.Part part, int number) {
        return new StagedPart(load, part.place(), number, part.isOneOfSeveral());
    }

    /// A file as it is.
    static StagedPart whole(TableLoad load) {
        return new StagedPart(load, load.file().path(), 0, false);
    }

    /// Whether it is the file as it is, and no part of what came out of it.
    boolean isTheFile() {
        return place.equals(load.file().path());
    }

    /// Makes readings of the rows.
    void read(Database database) {
        try (Database own = database.beside()) {
            own.run(AS_WRITTEN);
            for (String step : isTheFile() ? load.inSteps(place) : List.of(load.inOneStatement(place, number))) {
                own.run(step);
            }
            long[] breaks = new long[1];
            own.each(load.lines(number), row -> {
                lines = row.getLong(1) + row.getLong(2);
                breaks[0] = row.getLong(2);
            });
            hasBrokenLines = hasBrokenLines(own);
            if (!isRefused()) {
                finish(own, breaks[0] > 0);
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

    private void finish(Database own, boolean hasBreaks) throws SQLException {
        if (hasBrokenLines) {
            keepMalformed(own);
        }
        if (hasBreaks) {
            own.run(load.shiftLines(place, number));
        }
    }

    /// A line may be broken in several ways; the first is told.
    private void keepMalformed(Database own) throws SQLException {
        own.run("INSERT INTO malformed SELECT " + load.number() + ", line,"
                + " 1 + max(length(csv_line) - length(replace(csv_line, chr(10), ''))),"
                + " left(first(csv_line), " + TEXT_KEPT + "), first(error_message ORDER BY column_idx)"
                + " FROM rejected_line GROUP BY line");
    }

    /// Whether it has a line that is no row of the table, for which the file has to be read again, in one.
    boolean isRefused() {
        return hasBrokenLines && isOneOfSeveral;
    }

    /// Whether any of its lines is no row of the table.
    boolean hasBrokenLines() {
        return hasBrokenLines;
    }

    /// How many lines its rows take.
    long lines() {
        return lines;
    }
}
