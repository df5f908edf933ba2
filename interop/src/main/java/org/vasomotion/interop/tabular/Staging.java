package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the files of an archive into the table `reading`, each once.
final class Staging {

    private static final int TEXT_KEPT = 200;
    /// Each file being read holds buffers of its own, beside the memory limit of the sort.
    private static final int MOST_FILES_AT_ONCE = 3;

    private final Database database;
    private final Archive archive;
    private final Unpacked unpacked;
    private final DatasetOptions options;

    Staging(Database database, Archive archive, Unpacked unpacked, DatasetOptions options) {
        this.database = database;
        this.archive = archive;
        this.unpacked = unpacked;
        this.options = options;
    }

    void run(StaySelection selection) throws SQLException {
        Schema.clear(database);
        StayTable.fill(database, archive.stays(), selection);
        List<Runnable> jobs = new ArrayList<>();
        // The largest first: a compressed file is read by one thread, whatever the number of threads.
        archive.loads().stream()
                .sorted(Comparator.comparingLong((TableLoad load) -> load.file().bytes())
                        .reversed())
                .forEach(load -> {
                    jobs.add(() -> load(load));
                    if (options.compression() == DatasetOptions.Compression.VERIFY && !unpacked.has(load.file())) {
                        jobs.add(() -> Gzip.verify(load.file().path()));
                    }
                });
        Jobs.run(jobs, Math.min(options.threads(), MOST_FILES_AT_ONCE));
        archive.consult(database);
    }

    private void load(TableLoad load) {
        try (Database own = database.beside()) {
            own.run(load.stage(unpacked.place(load.file())));
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
        } catch (SQLException e) {
            throw Failures.reading(load.file().path().toString(), e);
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
