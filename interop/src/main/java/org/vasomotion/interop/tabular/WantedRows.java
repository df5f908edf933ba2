package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of wanted items of a CSV file, copied apart before the database sees them.
///
/// Of ten charted rows seven are of items that nobody reads; to split these into cells costs the database most of its
/// time. Here each is passed over byte by byte, and counted. Only a file whose every row is regular is taken: as many
/// cells as the header has, quotes around whole cells, no line break in a cell. What is to become of others the
/// database judges, with the file as it is.
///
/// @param file of the wanted rows, without header: the row's number, then the columns that are read, as written
/// @param others how many rows there are of each other item
record WantedRows(Path file, Map<String, Long> others) {

    /// The column before those of the table.
    static final String LINE = "line";

    /// A longer row is none for the database either.
    private static final int BUFFER_BYTES = 1 << 20;

    WantedRows {
        others = Map.copyOf(others);
    }

    /// Whether rows can be told apart by the item that stands in a cell.
    static boolean canBeOf(TableLoad load) {
        return load.file().format() == TableFile.Format.CSV
                && load.row().unlisted() == RowSql.Unlisted.COUNTED
                && !load.row().fields().containsKey(RowSql.Field.ITEM);
    }

    /// Copies the rows of `items`.
    ///
    /// @param to the file to be made
    /// @return null if the file has anything that is not regular
    static @Nullable WantedRows copy(TableLoad load, Collection<String> items, Path to) throws IOException {
        TableFile file = load.file();
        List<Integer> kept = kept(load).map(file.columns()::indexOf).toList();
        CsvRow row = new CsvRow(file.columns().size());
        ItemCount count = new ItemCount(items);
        int item = file.columns().indexOf("itemid");
        try (InputStream in = Headers.open(file.path());
                OutputStream out = Files.newOutputStream(to)) {
            return new Copy(in, row, item, kept, count, new RowWriter(out)).run()
                    ? new WantedRows(to, count.others())
                    : null;
        }
    }

    private static Stream<String> kept(TableLoad load) {
        return load.columns().filter(load.file()::has);
    }

    /// A scan of the copy.
    static String scan(TableLoad load, Path copy) {
        return "read_csv(" + Sql.file(copy.toString())
                + ", header = false, auto_detect = false, delim = ',', quote = '\"', escape = '\"'"
                + ", max_line_size = 1048576, columns = {" + Sql.text(LINE) + ": 'BIGINT'"
                + String.join(
                        "",
                        kept(load)
                                .map(column -> ", " + Sql.text(column) + ": 'VARCHAR'")
                                .toList())
                + "})";
    }

    /// One pass over a file.
    private record Copy(InputStream in, CsvRow row, int item, List<Integer> kept, ItemCount count, RowWriter out) {

        /// Whether all of the file is regular.
        boolean run() throws IOException {
            byte[] buffer = new byte[BUFFER_BYTES];
            int filled = 0;
            long rows = -1; // the header is none
            while (true) {
                int read = in.readNBytes(buffer, filled, BUFFER_BYTES - 1 - filled);
                filled += read;
                boolean isLast = filled < BUFFER_BYTES - 1;
                if (isLast && filled > 0 && buffer[filled - 1] != '\n') {
                    buffer[filled++] = '\n';
                }
                int from = 0;
                for (int next = row.split(buffer, 0, filled); next > 0; next = row.split(buffer, from, filled)) {
                    if (++rows > 0) {
                        take(buffer, rows);
                    }
                    from = next;
                }
                if (row.isIrregular()
                        || (from == 0 && filled > 0)
                        || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                System.arraycopy(buffer, from, buffer, 0, filled - from);
                filled -= from;
                if (isLast) {
                    out.flush();
                    return filled == 0;
                }
            }
        }

        private void take(byte[] buffer, long rowNumber) throws IOException {
            if (count.isWanted(buffer, row.start(item), row.end(item))) {
                out.number(rowNumber);
                for (int column : kept) {
                    out.cell(buffer, row.start(column), row.end(column));
                }
                out.end();
            }
        }
    }
}
