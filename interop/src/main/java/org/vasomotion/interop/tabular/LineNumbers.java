package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// Turns the number of a row among a CSV file's readable rows into its line, counting the header and broken lines.
///
/// Parts of a file are read side by side, so that the rows of each are numbered by themselves, from [#first(int)].
///
/// Line breaks inside a cell that is not read, and blank lines, are not counted.
final class LineNumbers {

    private static final int HEADER = 1;
    /// A file with more broken lines is of another form.
    private static final int MOST_BROKEN = 1_000_000;

    /// No part has more rows.
    private static final int ROW_BITS = 40;

    private static final long ROW = (1L << ROW_BITS) - 1;

    /// Lines that the rows of earlier parts take, by part.
    private final long[] earlier;

    private final long[] rowsBefore;
    private final long[] brokenUntil;

    private LineNumbers(long[] earlier, long[] rowsBefore, long[] brokenUntil) {
        this.earlier = earlier;
        this.rowsBefore = rowsBefore;
        this.brokenUntil = brokenUntil;
    }

    /// What rows of a part are numbered from.
    static long first(int part) {
        return (long) part << ROW_BITS;
    }

    /// @param parts in which the table was read; several only if none has a broken line
    static LineNumbers of(Database database, TableLoad load, List<StagedPart> parts) throws SQLException {
        long[] earlier = new long[parts.size()];
        for (int part = 1; part < earlier.length; part++) {
            earlier[part] = earlier[part - 1] + parts.get(part - 1).lines();
        }
        if (load.file().format() == TableFile.Format.PARQUET) {
            return new LineNumbers(earlier, new long[] {-1}, new long[] {-HEADER});
        }
        if (parts.stream().noneMatch(StagedPart::hasBrokenLines)) {
            return new LineNumbers(earlier, new long[0], new long[0]);
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
        return new LineNumbers(earlier, Arrays.copyOf(found[0], count[0]), Arrays.copyOf(found[1], count[0]));
    }

    /// @param number of a row: from the first of its part, with the line breaks inside earlier rows added
    long line(long number) {
        long row = earlier[(int) (number >> ROW_BITS)] + (number & ROW);
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
