package org.vasomotion.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.vasomotion.server.journal.JournalRows.row;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.JournalException.Trouble;

/// Against a real PostgreSQL, started for the test. Where its programs are not found the tests are skipped
/// and say so.
class PostgresJournalTest extends BaseJournalStoreContract {

    private static PostgresProcess server = PostgresProcess.NONE;

    private String url = "";

    @BeforeAll
    static void start() throws Exception {
        server = PostgresProcess.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void database() throws Exception {
        assumeTrue(
                server.isThere(),
                "no PostgreSQL: initdb and pg_ctl are neither on the path nor in /usr/lib/postgresql");
        url = server.newDatabase();
    }

    @Override
    protected JournalStore open() {
        return PostgresJournal.open(url, "");
    }

    @Override
    protected Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    protected String dialect() {
        return "postgresql";
    }

    @Test
    void should_go_on_when_the_database_was_gone_and_is_back() throws Exception {
        try (JournalStore store = open()) {
            store.write(List.of(row("a", 1)));
            server.restart();
            assertThatThrownBy(() -> store.write(List.of(row("a", 2))))
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.UNREACHABLE));
            store.probe();
            store.write(List.of(row("a", 2)));

            List<JournalRow> rows = new ArrayList<>();
            store.readAll(rows::add);
            assertThat(rows).containsExactly(row("a", 1), row("a", 2));
        }
    }

    @Test
    void should_read_when_the_database_was_gone_since_it_was_read_last() throws Exception {
        PatientId patient = new PatientId("a");
        try (JournalStore store = open()) {
            store.write(List.of(row("a", 1)));
            assertThat(store.read(patient, 0)).hasSize(1);
            server.restart();
            assertThat(store.read(patient, 0)).containsExactly(row("a", 1));
        }
    }

    @Test
    void should_say_that_it_cannot_be_reached_without_saying_the_password() {
        assertThatThrownBy(() ->
                        PostgresJournal.open("jdbc:postgresql://127.0.0.1:1/x?user=u&password=topsecret", "hidden"))
                .isInstanceOf(JournalException.class)
                .hasMessageNotContaining("topsecret")
                .hasMessageNotContaining("hidden")
                .hasMessageContaining("127.0.0.1:1/x");
    }
}
