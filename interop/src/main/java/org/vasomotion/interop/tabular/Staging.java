package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the files of an archive into the table `reading`, each once.
final class Staging {

    /// Each file being read holds buffers of its own, beside the memory limit of the sort.
    private static final int MOST_FILES_AT_ONCE = 3;

    private final Database database;
    private final Archive archive;
    private final Unpacking unpacking;
    private final DatasetOptions options;

    Staging(Workspace workspace, Archive archive, DatasetOptions options) {
        this.database = workspace.database();
        this.unpacking = workspace.unpacking();
        this.archive = archive;
        this.options = options;
    }

    /// Reads all files.
    ///
    /// @return the lines of each table, by its number
    List<LineNumbers> run(StaySelection selection) throws SQLException {
        Schema.begin(database);
        StayTable.fill(database, archive.stays(), selection);
        List<List<StagedPart>> tables = readAll();
        List<LineNumbers> lines = new ArrayList<>();
        for (TableLoad load : archive.loads()) {
            lines.add(LineNumbers.of(database, load, whole(load, tables.get(load.number()))));
        }
        consultAll();
        return lines;
    }

    /// What is inflated is read as it comes, other files with the largest first: a part is read by one thread, whatever
    /// the number of threads.
    ///
    /// @return the parts of each table, by its number
    private List<List<StagedPart>> readAll() {
        List<List<StagedPart>> tables = new ArrayList<>();
        archive.loads().forEach(load -> tables.add(new ArrayList<>()));
        try (Jobs jobs = new Jobs(Math.min(options.threads(), MOST_FILES_AT_ONCE))) {
            asTheyAre(tables).forEach(jobs::begin);
            for (TableLoad load : unpacking.tables()) {
                List<StagedPart> parts = tables.get(load.number());
                unpacking.of(load).ifPresent(inflated -> read(load, inflated, parts, jobs));
            }
            jobs.finish();
        }
        unpacking.removeGivenUp();
        return tables;
    }

    private void read(TableLoad load, Inflated inflated, List<StagedPart> parts, Jobs jobs) {
        Optional<Inflated.Part> next = inflated.part(0);
        while (next.isPresent()) {
            StagedPart part = StagedPart.of(load, next.get(), parts.size());
            parts.add(part);
            jobs.begin(() -> part.read(database));
            next = inflated.part(parts.size());
        }
    }

    /// Reads and checks the files that are not inflated, the largest first.
    private List<Runnable> asTheyAre(List<List<StagedPart>> tables) {
        List<Job> found = new ArrayList<>();
        for (TableLoad load : archive.loads()) {
            if (unpacking.of(load).isEmpty()) {
                StagedPart whole = StagedPart.whole(load);
                tables.get(load.number()).add(whole);
                found.add(new Job(load.file().bytes(), () -> whole.read(database)));
                if (options.compression() == DatasetOptions.Compression.VERIFY) {
                    found.add(new Job(
                            load.file().bytes(), () -> Gzip.verify(load.file().path())));
                }
            }
        }
        found.sort(Comparator.comparingLong(Job::bytes).reversed());
        return found.stream().map(Job::work).toList();
    }

    private record Job(long bytes, Runnable work) {}

    /// The parts that a table was read in: the file as it is, if there was no room for all parts or any of several was
    /// refused.
    private List<StagedPart> whole(TableLoad load, List<StagedPart> parts) throws SQLException {
        if (isCutOff(load, parts)) {
            Gzip.verify(load.file().path());
            return readAgain(load);
        }
        return parts.stream().anyMatch(StagedPart::isRefused) ? readAgain(load) : parts;
    }

    private boolean isCutOff(TableLoad load, List<StagedPart> parts) {
        return unpacking.of(load).isEmpty() && parts.stream().noneMatch(StagedPart::isTheFile);
    }

    private List<StagedPart> readAgain(TableLoad load) throws SQLException {
        for (String table : List.of("reading", "counted")) {
            database.run("DELETE FROM " + table + " WHERE tab = " + load.number());
        }
        StagedPart whole = StagedPart.whole(load);
        whole.read(database);
        return List.of(whole);
    }

    private void consultAll() throws SQLException {
        List<Runnable> jobs = new ArrayList<>();
        archive.consultations().forEach(each -> jobs.add(() -> consult(each)));
        jobs.add(this::useAllThreads);
        Jobs.run(jobs, options.threads());
    }

    private void useAllThreads() {
        try {
            database.useAllThreads();
        } catch (SQLException e) {
            throw Failures.reading("the rows of the archive", e);
        }
    }

    private void consult(Archive.Consultation consultation) {
        try (Database own = database.beside()) {
            consultation.run(own);
        } catch (SQLException e) {
            throw Failures.reading("the rows of the archive", e);
        }
    }
}
