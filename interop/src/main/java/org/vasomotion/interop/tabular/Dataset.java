package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.SourceReading;

/// An archive of patients kept as tables in a directory, read stay by stay.
///
/// Holds an embedded database and a temporary folder until closed. Not for use by several threads at once.
@Api
public final class Dataset implements AutoCloseable {

    private final Path directory;
    private final Workspace workspace;
    private final Database database;
    private final Archive archive;
    private final DatasetOptions options;

    private Dataset(Path directory, Workspace workspace, Archive archive, DatasetOptions options) {
        this.directory = directory;
        this.workspace = workspace;
        this.database = workspace.database();
        this.archive = archive;
        this.options = options;
    }

    /// Finds out what kind of dataset the directory holds, and lists its stays.
    ///
    /// What is wrong with a table below its first line is found when it is read.
    ///
    /// @throws DatasetException if it is none, or a table that it cannot do without is absent or begins as none
    public static Dataset open(Path directory, DatasetOptions options) {
        return open(directory, options, Unpacking.Limits.USUAL);
    }

    static Dataset open(Path directory, DatasetOptions options, Unpacking.Limits limits) {
        TableFiles files = TableFiles.in(directory);
        Workspace workspace = Workspace.open(options, files.bytes(), limits);
        Database database = workspace.database();
        boolean isOpen = false;
        try {
            Consumer<List<TableLoad>> found = beginning(workspace.unpacking(), files, options);
            Archive archive = ArchiveKinds.open(database, files, found, options);
            Schema.create(database);
            archive.prepare(database);
            isOpen = true;
            return new Dataset(directory, workspace, archive, options);
        } catch (SQLException e) {
            throw Failures.reading(directory.toString(), e);
        } finally {
            if (!isOpen) {
                workspace.close();
            }
        }
    }

    /// A large archive is never unpacked, and with one thread there is nobody who could do so beside the opening.
    private static Consumer<List<TableLoad>> beginning(Unpacking unpacking, TableFiles files, DatasetOptions options) {
        boolean pays = Database.isSmall(files.bytes())
                && options.threads() > 1
                && options.compression() == DatasetOptions.Compression.VERIFY;
        return pays ? unpacking::begin : _ -> {};
    }

    public DatasetKind kind() {
        return archive.kind();
    }

    public Path directory() {
        return directory;
    }

    /// What intake needs to know about the dataset.
    public SourceProfile profile() {
        return archive.profile();
    }

    /// Tables that the kind of dataset has and this one has not, each with what cannot be known without it.
    public List<MissingTable> missingTables() {
        return archive.missing();
    }

    /// All stays, ordered by person and admission.
    public List<Stay> stays() {
        return List.copyOf(archive.stays());
    }

    /// Waits until it is known whether the files are whole that are inflated beside opening; others, those of a large
    /// archive, are checked as they are read. For whoever opens now and reads much later.
    ///
    /// @throws DatasetException if one is damaged
    public void awaitInflated() {
        workspace.unpacking().awaitEnd();
    }

    /// Reads every file once and hands over the selected stays, in the order of [#stays()].
    ///
    /// @throws DatasetException if a file cannot be read to its end
    public DatasetAccount read(StaySelection selection, StayConsumer consumer) {
        try {
            List<LineNumbers> lines = new Staging(workspace, archive, options).run(selection);
            long stays = deliver(selection, consumer, lines);
            return Accounting.of(database, archive, stays);
        } catch (SQLException e) {
            throw Failures.reading(directory.toString(), e);
        }
    }

    /// Hands over the lines that are no rows of their table - of the last reading, in order of file and
    /// line - as intake would: put aside, with the file, the line and what is wrong with it.
    public void malformed(Consumer<Verdict.Quarantined> taker) {
        try {
            MalformedLines.each(database, archive, taker);
        } catch (SQLException e) {
            throw Failures.reading(directory.toString(), e);
        }
    }

    private long deliver(StaySelection selection, StayConsumer consumer, List<LineNumbers> lines) throws SQLException {
        long delivered = 0;
        List<Stay> stays = archive.stays();
        try (RowBlocks rows = database.blocks(ReadingCursor.QUERY, Accounting.readings(database))) {
            ReadingCursor cursor = new ReadingCursor(rows, archive, lines);
            for (int no = 0; no < stays.size(); no++) {
                Stay stay = stays.get(no);
                if (selection.includes(stay)) {
                    Iterator<SourceReading> readings = cursor.of(no, stay);
                    consumer.accept(new StayReadings(stay, archive.coverages(stay), readings));
                    while (readings.hasNext()) {
                        readings.next();
                    }
                    delivered++;
                }
            }
        }
        return delivered;
    }

    /// Lets the embedded database alone scan the same files and keep the rows of the same items, with the
    /// columns that are read, in memory: reading cannot take less. To be timed by the caller, for
    /// comparison only, with [DatasetOptions.Compression#TRUST]: nothing is inflated beside then.
    ///
    /// @return how many rows were kept
    public long scanOnly() {
        return Baseline.run(database, archive);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
