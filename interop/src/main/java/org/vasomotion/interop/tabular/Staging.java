package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /// Reads all files.
    ///
    /// @return the lines of each table, by its number
    List<LineNumbers> run(StaySelection selection) throws SQLException {
        Schema.clear(database);
        StayTable.fill(database, archive.stays(), selection);
        List<List<StagedPart>> tables = archive.loads().stream()
                .map(load -> StagedPart.of(load, unpacked.places(load.file())))
                .toList();
        Jobs.run(jobs(tables), Math.min(options.threads(), MOST_FILES_AT_ONCE));
        List<LineNumbers> lines = new ArrayList<>();
        for (TableLoad load : archive.loads()) {
            lines.add(LineNumbers.of(database, load, whole(load, tables.get(load.number()))));
        }
        Jobs.run(
                archive.consultations().stream()
                        .<Runnable>map(each -> () -> consult(each))
                        .toList(),
                options.threads());
        database.useAllThreads();
        return lines;
    }

    private void consult(Archive.Consultation consultation) {
        try (Database own = database.beside()) {
            consultation.run(own);
        } catch (SQLException e) {
            throw Failures.reading("the rows of the archive", e);
        }
    }

    /// The largest first: a part is read by one thread, whatever the number of threads.
    private List<Runnable> jobs(List<List<StagedPart>> tables) {
        Stream<Job> reading = tables.stream()
                .flatMap(List::stream)
                .map(part -> new Job(TableFiles.bytes(part.place()), () -> part.read(database)));
        Stream<Job> verifying = archive.loads().stream()
                .map(TableLoad::file)
                .filter(file -> options.compression() == DatasetOptions.Compression.VERIFY && !unpacked.has(file))
                .map(file -> new Job(file.bytes(), () -> Gzip.verify(file.path())));
        return Stream.concat(reading, verifying)
                .sorted(Comparator.comparingLong(Job::bytes).reversed())
                .map(Job::work)
                .toList();
    }

    private record Job(long bytes, Runnable work) {}

    /// The parts that a table was read in: one, if any of several was refused.
    private List<StagedPart> whole(TableLoad load, List<StagedPart> parts) throws SQLException {
        if (parts.stream().noneMatch(StagedPart::isRefused)) {
            return parts;
        }
        for (String table : List.of("reading", "counted")) {
            database.run("DELETE FROM " + table + " WHERE tab = " + load.number());
        }
        List<StagedPart> whole = StagedPart.of(load, List.of(load.file().path()));
        whole.forEach(part -> part.read(database));
        return whole;
    }
}
