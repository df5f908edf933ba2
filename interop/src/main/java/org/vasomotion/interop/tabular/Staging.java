package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;

/// Reads the files of an archive into the table `reading`, each once.
final class Staging {

    private static final int TEXT_KEPT = 200;
    /// Each file being read holds buffers of its own, beside the memory limit of the sort.
    private static final int MOST_FILES_AT_ONCE = 3;

    private final Database database;
    private final Archive archive;
    private final DatasetOptions options;
    private final long bytes;
    private final List<String> items = new ArrayList<>();

    Staging(Database database, Archive archive, DatasetOptions options) {
        this.database = database;
        this.archive = archive;
        this.options = options;
        this.bytes =
                archive.loads().stream().mapToLong(load -> load.file().bytes()).sum();
    }

    void run(StaySelection selection) throws SQLException {
        Schema.clear(database);
        StayTable.fill(database, archive.stays(), selection);
        items.clear();
        database.each("SELECT code FROM item", row -> items.add(row.getString(1)));
        List<Runnable> jobs = new ArrayList<>();
        // The largest first: a compressed file is read by one thread, whatever the number of threads.
        archive.loads().stream()
                .sorted(Comparator.comparingLong((TableLoad load) -> load.file().bytes())
                        .reversed())
                .forEach(load -> {
                    jobs.add(() -> load(load));
                    if (isVerified() && !isCopied(load)) {
                        jobs.add(() -> Gzip.verify(load.file().path()));
                    }
                });
        Jobs.run(jobs, Math.min(options.threads(), MOST_FILES_AT_ONCE));
        archive.consult(database);
    }

    private void load(TableLoad load) {
        try (Database own = database.beside()) {
            if (!loadWanted(own, load)) {
                loadAll(own, load);
            }
        } catch (SQLException e) {
            throw Failures.reading(load.file().path().toString(), e);
        }
    }

    /// Reads a regular file by way of a copy of its wanted rows. The copy takes room beside the rows, so that only
    /// small
    /// archives are read so.
    private boolean loadWanted(Database own, TableLoad load) throws SQLException {
        if (!isCopied(load)) {
            return false;
        }
        Path copy = own.file(load.number() + ".csv");
        try {
            WantedRows rows = WantedRows.copy(load, items, copy);
            if (rows == null) {
                verify(load);
                return false;
            }
            own.run(load.insert(copy));
            count(own, load, rows);
            return true;
        } catch (IOException e) {
            if (isVerified()) {
                throw new DatasetException(load.file().path() + " is damaged or cut short: " + e.getMessage(), e);
            }
            return false;
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new DatasetException(copy + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /// A copy that was finished was verified on the way: what inflates the file compares the checksum at its end.
    private void verify(TableLoad load) {
        if (isVerified()) {
            Gzip.verify(load.file().path());
        }
    }

    private boolean isVerified() {
        return options.compression() == DatasetOptions.Compression.VERIFY;
    }

    private boolean isCopied(TableLoad load) {
        return Database.isSmall(bytes) && WantedRows.canBeOf(load);
    }

    private void loadAll(Database own, TableLoad load) throws SQLException {
        own.run(load.stage());
        long[] broken = new long[1];
        own.each("SELECT count(*) FROM staged WHERE breaks > 0", row -> broken[0] = row.getLong(1));
        if (broken[0] > 0) {
            own.run(TableLoad.shiftLines());
        }
        own.run(load.count());
        own.run(load.insert());
        own.run("DROP TABLE staged");
        if (load.file().format() == TableFile.Format.CSV) {
            keepMalformed(own, load);
        }
    }

    private static void count(Database own, TableLoad load, WantedRows rows) throws SQLException {
        try (DuckDBAppender counted = own.appender("counted")) {
            for (Map.Entry<String, Long> item : rows.others().entrySet()) {
                counted.beginRow();
                counted.append((byte) load.number());
                counted.append((byte) RowClass.UNLISTED.number());
                counted.append(item.getKey());
                counted.append(item.getValue().longValue());
                counted.endRow();
            }
        }
    }

    /// A line may be broken in several ways; the first is told.
    private static void keepMalformed(Database own, TableLoad load) throws SQLException {
        own.run("INSERT INTO malformed SELECT " + load.number() + ", line,"
                + " 1 + max(length(csv_line) - length(replace(csv_line, chr(10), ''))),"
                + " left(first(csv_line), " + TEXT_KEPT + "), first(error_message ORDER BY column_idx)"
                + " FROM rejected_line GROUP BY line");
    }
}
