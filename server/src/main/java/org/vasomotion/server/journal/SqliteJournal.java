package org.vasomotion.server.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.vasomotion.model.Api;
import org.vasomotion.server.journal.JournalException.Trouble;

/// The embedded journal: one SQLite file in a folder of its own.
///
/// Write-ahead log, synchronised with the disk at every commit. A commit that was torn by a power cut or a
/// kill is not there after the next start; one that returned is.
@Api
public final class SqliteJournal {

    static final String FILE = "journal.db";

    private SqliteJournal() {}

    /// Opens the journal in a folder, which is made if it is not there.
    ///
    /// @throws JournalException if it cannot be used, or if another server uses it
    public static JournalStore open(Path folder) {
        return open(folder, 0);
    }

    /// The same, with room for so many pages of 4 KiB only; 0 for as many as the disk has.
    static JournalStore open(Path folder, int mostPages) {
        try {
            makeOwn(folder);
            Path natives = Files.createDirectories(folder.resolve("native"));
            if (System.getProperty("org.sqlite.tmpdir") == null) {
                // The driver unpacks its native library: not every system lets programs be run from /tmp.
                System.setProperty("org.sqlite.tmpdir", natives.toString());
            }
        } catch (IOException e) {
            throw new JournalException(Trouble.UNREACHABLE, folder + " cannot be written: " + e.getMessage(), e);
        }
        return new SqlJournal(new File(folder, mostPages, new FolderLock(folder)));
    }

    /// A folder that is made here is for its owner only: it will hold patients.
    private static void makeOwn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private record File(Path folder, int mostPages, FolderLock lock) implements Database {

        private static final int BUSY_MS = 10_000;

        @Override
        public String place() {
            return folder.toString();
        }

        @Override
        public String dialect() {
            return "sqlite";
        }

        @Override
        public Connection writer() throws SQLException {
            lock.take();
            SQLiteConfig config = config();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            if (mostPages > 0) {
                config.setMaxPageCount(mostPages);
            }
            return config.createConnection(url());
        }

        @Override
        public Connection reader() throws SQLException {
            return config().createConnection(url());
        }

        private static SQLiteConfig config() {
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(BUSY_MS);
            return config;
        }

        private String url() {
            return "jdbc:sqlite:" + folder.resolve(FILE);
        }

        @Override
        public JournalException explained(SQLException failure) {
            SQLiteErrorCode code =
                    failure instanceof SQLiteException e ? e.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
            String name = code.name();
            if (code == SQLiteErrorCode.SQLITE_FULL) {
                return new JournalException(
                        Trouble.FULL, "the disk that holds " + folder + " is full: make room there", failure);
            }
            if (name.startsWith("SQLITE_CORRUPT") || code == SQLiteErrorCode.SQLITE_NOTADB) {
                return new JournalException(
                        Trouble.DAMAGED,
                        folder.resolve(FILE) + " is damaged (" + name + "): restore it from a copy",
                        failure);
            }
            return new JournalException(
                    Trouble.UNREACHABLE, folder.resolve(FILE) + " cannot be used (" + name + ")", failure);
        }

        @Override
        public void release() {
            lock.release();
        }
    }
}
