package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the files of an archive into the table `reading`, each once.
final class Staging {

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
        database.useAllThreads();
        archive.consult(database);
    }

    private void load(TableLoad load) {
        List<Path> places = unpacked.places(load.file());
        if (!load(load, places)) {
            load(load, List.of(load.file().path()));
        }
    }

    /// The file may have been cut inside a cell, and a broken line of a part has no number in the file.
    ///
    /// @return whether all was read: not if there are several parts and any of them has a broken line
    private boolean load(TableLoad load, List<Path> places) {
        int threads = Math.min(options.threads(), places.size());
        List<StagedPart> parts = new ArrayList<>();
        try {
            for (Path place : places) {
                parts.add(new StagedPart(database.beside(), load, place));
            }
            Jobs.run(parts.stream().<Runnable>map(part -> part::stage).toList(), threads);
            if (parts.size() > 1 && parts.stream().anyMatch(StagedPart::hasBrokenLines)) {
                return false;
            }
            List<Runnable> inserts = new ArrayList<>();
            long lines = 0;
            for (StagedPart part : parts) {
                long before = lines;
                inserts.add(() -> part.insert(before));
                lines += part.lines();
            }
            Jobs.run(inserts, threads);
            return true;
        } catch (SQLException e) {
            throw Failures.reading(load.file().path().toString(), e);
        } finally {
            parts.forEach(StagedPart::close);
        }
    }
}
