package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.Arrays;

/// Turns the number of a row among a CSV file's readable rows into its line, counting the header and broken lines.
///
/// Line breaks inside a cell that is not read, and blank lines, are not counted.
final class LineNumbers {

    private static final int HEADER = 1;
    /// A file with more broken lines is of another form.
    private static final int MOST_BROKEN = 1_000_000;

    private final long[] rowsBefore;
    private final long[] brokenUntil;

    private LineNumbers(long[] rowsBefore, long[] brokenUntil) {
        this.rowsBefore = rowsBefore;
        this.brokenUntil = brokenUntil;
    }

    static LineNumbers of(Database database, TableLoad load) throws SQLException {
        if (load.file().format() == TableFile.Format.PARQUET) {
            return new LineNumbers(new long[] {-1}, new long[] {-HEADER});
        }
        long[][] found = {new long[0], new long[0]};
        int[] count = {0};
        database.each("SELECT line, lines FROM malformed WHERE tab = " + load.number() + " ORDER BY line", row -> {
            int n = count[0]++;
            if (n >= MOST_BROKEN) {
                throw new DatasetException("more than " + MOST_BROKEN + " lines of "
                        + load.file().path() + " are no rows of a table with its header");
            }
            if (n == found[0].length) {
                found[0] = Arrays.copyOf(found[0], Math.max(16, n * 2));
                found[1] = Arrays.copyOf(found[1], Math.max(16, n * 2));
            }
            long broken = n == 0 ? 0 : found[1][n - 1];
            found[0][n] = row.getLong(1) - 1 - HEADER - broken;
            found[1][n] = broken + row.getLong(2);
        });
        return new LineNumbers(Arrays.copyOf(found[0], count[0]), Arrays.copyOf(found[1], count[0]));
    }

    /// @param row from 1, with the line breaks inside earlier rows added
    long line(long row) {
        int broken = brokenBefore(row);
        return row + HEADER + (broken == 0 ? 0 : brokenUntil[broken - 1]);
    }

    /// How many broken lines come before the row: those before which fewer rows stand than the row's number.
    private int brokenBefore(long row) {
        int low = 0;
        int high = rowsBefore.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rowsBefore[middle] < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
