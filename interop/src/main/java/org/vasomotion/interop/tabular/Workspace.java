package org.vasomotion.interop.tabular;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What an open dataset holds: the database, what is inflated for it, and the folder for both.
final class Workspace implements AutoCloseable {

    private final TemporaryFolder folder;
    private final Database database;
    private final Unpacking unpacking;

    private Workspace(TemporaryFolder folder, Database database, Unpacking.Limits limits) {
        this.folder = folder;
        this.database = database;
        this.unpacking = new Unpacking(folder.path(), limits);
    }

    /// @param bytes size of the files to be read
    static Workspace open(DatasetOptions options, long bytes, Unpacking.Limits limits) {
        TemporaryFolder folder = TemporaryFolder.in(options.spillFolder());
        try {
            return new Workspace(folder, Database.open(folder.path(), options, bytes), limits);
        } catch (DatasetException e) {
            folder.close();
            throw e;
        }
    }

    Database database() {
        return database;
    }

    Unpacking unpacking() {
        return unpacking;
    }

    /// Both take a while, and neither needs the other.
    @Override
    public void close() {
        try (folder;
                ExecutorService beside = Executors.newSingleThreadExecutor()) {
            beside.execute(unpacking::close);
            database.close();
        }
    }
}
