package org.vasomotion.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.server.journal.JournalRows.row;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.JournalException.Trouble;

class SqliteJournalTest extends BaseJournalStoreContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected JournalStore open() {
        return SqliteJournal.open(folder.resolve("data"));
    }

    @Override
    protected Connection connect() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        return DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("data").resolve(SqliteJournal.FILE));
    }

    @Override
    protected String dialect() {
        return "sqlite";
    }

    @Test
    void should_drop_only_the_torn_commit_when_the_log_was_cut_by_a_power_failure() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        try (JournalStore store = open()) {
            store.write(List.of(row("a", 1)));
            store.write(List.of(row("a", 2)));
            for (String name : List.of(SqliteJournal.FILE, SqliteJournal.FILE + "-wal")) {
                Files.copy(
                        folder.resolve("data").resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try (RandomAccessFile log =
                new RandomAccessFile(copy.resolve(SqliteJournal.FILE + "-wal").toFile(), "rw")) {
            log.setLength(log.length() - 100);
        }
        try (JournalStore store = SqliteJournal.open(copy)) {
            List<JournalRow> rows = new ArrayList<>();
            assertThat(store.readAll(rows::add).setAside()).isEmpty();
            assertThat(rows).containsExactly(row("a", 1));
        }
    }

    @Test
    void should_say_that_the_disk_is_full_and_go_on_when_there_is_room() {
        Path data = folder.resolve("data");
        int written = 0;
        try (JournalStore store = SqliteJournal.open(data, 40)) {
            GroupCommit commit = new GroupCommit(store);
            for (int i = 1; i <= 200 && commit.failing() == null; i++) {
                JournalRow next = row("a", i, "x".repeat(2000));
                written = commit.write(List.of(next))
                                .handle((_, failure) -> failure == null)
                                .join()
                        ? i
                        : written;
            }
            assertThat(commit.failing())
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.FULL))
                    .hasMessageContaining("full");
            commit.close();
        }
        try (JournalStore store = SqliteJournal.open(data, 400)) {
            assertThat(store.readAll(_ -> {}).rows()).isEqualTo(written).isPositive();
            store.write(List.of(row("a", written + 1)));
        }
    }

    /// With an index by patient a row cost 4.4 KB of the log after 200 rows of each of 10,000 patients.
    @Test
    void should_write_no_more_for_a_row_when_patients_have_many_rows() throws Exception {
        try (JournalStore store = open()) {
            long few = written(store, 1);
            for (int number = 2; number < 30; number++) {
                written(store, number);
            }
            assertThat(written(store, 30)).isLessThan(2 * few);
        }
    }

    /// Bytes of the log that a row of each of many patients costs, a hundred to a commit.
    private long written(JournalStore store, int number) throws Exception {
        checkpoint();
        for (int patient = 0; patient < 3000; patient += 100) {
            store.write(IntStream.range(patient, patient + 100)
                    .mapToObj(each -> row("p" + each, number))
                    .toList());
        }
        Path log = folder.resolve("data").resolve(SqliteJournal.FILE + "-wal");
        return Files.size(log);
    }

    /// Empties the log.
    private void checkpoint() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        }
    }

    @Test
    void should_say_that_the_file_is_no_journal_when_it_holds_something_else() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve(SqliteJournal.FILE), "not a database at all ".repeat(500));

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED));
    }

    @Test
    void should_let_nobody_else_look_into_the_folder_that_it_makes() throws Exception {
        open().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void should_refuse_a_journal_of_a_newer_version() throws Exception {
        open().close();
        Path file = folder.resolve("data").resolve(SqliteJournal.FILE);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("insert into journal_form (version) values (99)");
        }
        assertThatThrownBy(this::open).hasMessageContaining("newer version");
    }

    @Test
    void should_start_when_the_disk_was_full_while_its_tables_were_made() {
        int refused = 0;
        for (int pages = 1; pages <= 24; pages++) {
            Path data = folder.resolve("full-" + pages);
            try {
                SqliteJournal.open(data, pages).close();
            } catch (JournalException e) {
                refused++;
            }
            try (JournalStore store = SqliteJournal.open(data)) {
                store.write(List.of(row("a", 1)));
                store.probe();
            }
        }
        assertThat(refused).isPositive();
    }

    /// After a failure every bed reads; each had a connection of its own.
    @Test
    void should_ask_the_database_once_for_all_beds_when_a_batch_failed_and_nothing_was_added() {
        Path file = folder.resolve("counted.db");
        AtomicInteger readers = new AtomicInteger();
        try (JournalStore store = new SqlJournal(new Counted("jdbc:sqlite:" + file, readers))) {
            store.write(List.of(row("a", 1), row("b", 1)));
            assertThatThrownBy(() -> store.write(List.of(row("a", 1)))).isInstanceOf(JournalException.class);
            for (int i = 0; i < 20; i++) {
                assertThat(store.read(new PatientId("a"), 1)).isEmpty();
                assertThat(store.read(new PatientId("b"), 1)).isEmpty();
            }
            assertThat(readers).hasValue(1);
            assertThat(store.read(new PatientId("b"), 0)).containsExactly(row("b", 1));
        }
    }

    private record Counted(String place, AtomicInteger readers) implements Database {

        @Override
        public String dialect() {
            return "sqlite";
        }

        @Override
        public Connection writer() throws SQLException {
            return DriverManager.getConnection(place);
        }

        @Override
        public Connection reader() throws SQLException {
            readers.incrementAndGet();
            return DriverManager.getConnection(place);
        }

        @Override
        public JournalException explained(SQLException failure) {
            return new JournalException(Trouble.UNREACHABLE, "a test's", failure);
        }

        @Override
        public void release() {
            // nothing is locked
        }
    }
}
