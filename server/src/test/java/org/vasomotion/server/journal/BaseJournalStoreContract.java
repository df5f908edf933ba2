package org.vasomotion.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.server.journal.JournalRows.audit;
import static org.vasomotion.server.journal.JournalRows.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.JournalException.Trouble;

/// What every store of journals has to hold to.
public abstract class BaseJournalStoreContract {

    /// Opens the journal of this test; again after it was closed.
    protected abstract JournalStore open();

    /// Connects to the database of this test behind the store's back.
    protected abstract Connection connect() throws Exception;

    /// Name of the folder of its migrations.
    protected abstract String dialect();

    private void damage(PatientId patient, long number) throws Exception {
        change("line = line || 'x'", patient, number);
    }

    private void change(String change, PatientId patient, long number) throws Exception {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "update journal set " + change + " where patient = ? and number = ?")) {
            statement.setString(1, patient.value());
            statement.setLong(2, number);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static List<JournalRow> all(JournalStore store) {
        List<JournalRow> rows = new ArrayList<>();
        store.readAll(rows::add);
        return rows;
    }

    @Test
    void should_give_back_every_row_in_order_when_opened_again() {
        List<JournalRow> rows = List.of(row("a", 1), row("b", 1), row("a", 2), row("a", 3));
        try (JournalStore store = open()) {
            store.write(rows.subList(0, 2));
            store.write(rows.subList(2, 4));
        }
        try (JournalStore store = open()) {
            assertThat(all(store)).isEqualTo(rows);
            assertThat(store.read(new PatientId("a"), 1)).containsExactly(row("a", 2), row("a", 3));
            assertThat(store.read(new PatientId("c"), 0)).isEmpty();
        }
    }

    @Test
    void should_find_the_rows_of_a_patient_among_those_of_others_when_they_are_linked() {
        PatientId patient = new PatientId("p3");
        try (JournalStore store = open()) {
            for (int number = 1; number <= 50; number++) {
                int next = number;
                store.write(
                        IntStream.range(0, 7).mapToObj(i -> row("p" + i, next)).toList());
            }
            assertThat(store.read(patient, 0)).extracting(JournalRow::number).hasSize(50);
            assertThat(store.read(patient, 48)).containsExactly(row("p3", 49), row("p3", 50));
            assertThat(store.read(patient, 50)).isEmpty();
            assertThatThrownBy(() -> store.write(List.of(row("p3", 52))))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("does not follow");
            store.write(List.of(row("p3", 51), row("p3", 52)));
            assertThat(store.read(patient, 50)).containsExactly(row("p3", 51), row("p3", 52));
        }
    }

    @Test
    void should_say_that_links_are_damaged_when_one_leads_to_another_patient() throws Exception {
        try (JournalStore store = open()) {
            store.write(List.of(row("a", 1), row("b", 1), row("a", 2)));
        }
        change("previous = 2", new PatientId("a"), 2);
        try (JournalStore store = open()) {
            assertThatThrownBy(() -> store.read(new PatientId("a"), 0))
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED));
            assertThat(store.read(new PatientId("b"), 0)).containsExactly(row("b", 1));
        }
    }

    @Test
    void should_link_the_rows_of_a_journal_when_a_version_that_did_not_wrote_it() throws Exception {
        List<JournalRow> rows = List.of(row("a", 1), row("b", 1), row("a", 2), row("a", 3), row("b", 2));
        try (Connection connection = connect()) {
            Migrations.run(connection, dialect(), 2);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into journal (patient, number, kind, at, line, said, digest, checksum)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (JournalRow row : rows) {
                    Rows.fill(insert, row);
                    insert.executeUpdate();
                }
            }
        }
        try (JournalStore store = open()) {
            assertThat(all(store)).isEqualTo(rows);
            assertThat(store.read(new PatientId("a"), 0)).containsExactly(row("a", 1), row("a", 2), row("a", 3));
            store.write(List.of(row("b", 3)));
            assertThat(store.read(new PatientId("b"), 1)).containsExactly(row("b", 2), row("b", 3));
        }
    }

    @Test
    void should_write_nothing_of_a_batch_when_one_row_is_refused() {
        try (JournalStore store = open()) {
            store.write(List.of(row("a", 1)));
            assertThatThrownBy(() -> store.write(List.of(row("a", 2), row("a", 1))))
                    .isInstanceOf(JournalException.class);

            assertThat(all(store)).containsExactly(row("a", 1));
            store.write(List.of(row("a", 2)));
            assertThat(all(store)).containsExactly(row("a", 1), row("a", 2));
        }
    }

    @Test
    void should_keep_the_chain_of_the_trail_when_a_name_has_text_that_no_store_gives_back() {
        try (JournalStore store = open()) {
            store.write(List.of(
                    new AuditRow(Instant.EPOCH, "half \uD83D", "viewer", "GET /", "", ""),
                    new AuditRow(Instant.EPOCH, "zero \0", "viewer", "GET /", "", "")));
        }
        try (JournalStore store = open()) {
            assertThat(AuditEntry.isUnbroken(store.audit(0, 10))).isTrue();
            assertThat(store.audit(0, 10)).hasSize(2);
        }
    }

    @Test
    void should_set_a_torn_last_row_aside_and_say_so() throws Exception {
        try (JournalStore store = open()) {
            store.write(List.of(row("a", 1), row("b", 1), row("a", 2)));
        }
        damage(new PatientId("a"), 2);
        try (JournalStore store = open()) {
            List<JournalRow> rows = new ArrayList<>();
            JournalStore.Recovered first = store.readAll(rows::add);
            assertThat(first.setAside()).hasSize(1);
            assertThat(first.rows()).isEqualTo(2);
            assertThat(rows).containsExactly(row("a", 1), row("b", 1));

            store.write(List.of(row("a", 2)));
            assertThat(store.readAll(_ -> {}).setAside()).isEmpty();
        }
    }

    @Test
    void should_refuse_to_go_on_when_a_row_before_the_last_is_damaged() throws Exception {
        try (JournalStore store = open()) {
            store.write(List.of(row("a", 1), row("b", 1)));
        }
        damage(new PatientId("a"), 1);
        try (JournalStore store = open()) {
            assertThatThrownBy(() -> all(store))
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED))
                    .hasMessageContaining("restore");
        }
    }

    @Test
    void should_keep_a_second_server_away_until_the_first_is_closed() {
        try (JournalStore first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.IN_USE))
                    .hasMessageContaining("another server");
            first.write(List.of(row("a", 1)));
        }
        try (JournalStore second = open()) {
            assertThat(all(second)).hasSize(1);
        }
    }

    @Test
    void should_say_so_when_it_was_closed() {
        JournalStore store = open();
        store.close();

        assertThatThrownBy(() -> store.write(List.of(row("a", 1))))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.CLOSED));
        assertThatThrownBy(store::probe).isInstanceOf(JournalException.class);
        assertThatThrownBy(() -> all(store)).isInstanceOf(JournalException.class);
    }

    @Test
    void should_chain_the_audit_trail_across_restarts() {
        try (JournalStore store = open()) {
            store.write(List.of(audit("ana", 1), row("a", 1), audit("ben", 2)));
            store.probe();
        }
        try (JournalStore store = open()) {
            store.write(List.of(audit("ana", 3)));
            List<AuditEntry> trail = store.audit(0, 10);

            assertThat(trail)
                    .extracting(AuditEntry::row)
                    .containsExactly(audit("ana", 1), audit("ben", 2), audit("ana", 3));
            assertThat(AuditEntry.isUnbroken(trail)).isTrue();
            assertThat(AuditEntry.isUnbroken(List.of(trail.get(0), trail.get(2))))
                    .isFalse();
            AuditEntry changed = new AuditEntry(2, audit("eve", 2), trail.get(1).hash());
            assertThat(AuditEntry.isUnbroken(List.of(trail.get(0), changed))).isFalse();
            assertThat(store.audit(1, 1)).containsExactly(trail.get(1));
        }
    }

    @Test
    void should_keep_a_note_whatever_its_text_holds() {
        try (JournalStore store = open()) {
            AuditRow odd = new AuditRow(
                    JournalRows.AT,
                    "ana",
                    "clinician",
                    "POST /api/readings",
                    "p\u0000",
                    "half \uD83D, whole \uD83D\uDE00");
            store.write(List.of(odd));
            AuditRow kept = store.audit(0, 1).getFirst().row();
            assertThat(kept.patient()).isEqualTo("p\uFFFD");
            assertThat(kept.detail()).isEqualTo("half \uFFFD, whole \uD83D\uDE00");
            assertThat(AuditEntry.isUnbroken(store.audit(0, 1))).isTrue();
        }
    }

    @Test
    void should_know_who_came_and_who_left_when_the_journal_is_opened_again() {
        JournalRow came = of(1, JournalRow.Kind.ADMITTED);
        JournalRow left = of(3, JournalRow.Kind.DISCHARGED);
        try (JournalStore store = open()) {
            store.write(List.of(came, of(2, JournalRow.Kind.INPUT), row("b", 1), left));
        }
        try (JournalStore store = open()) {
            assertThat(store.comingAndLeaving()).containsExactly(came, left);
        }
    }

    private static JournalRow of(long number, JournalRow.Kind kind) {
        return new JournalRow(new PatientId("a"), number, kind, JournalRows.AT, "", List.of(), "");
    }

    @Test
    void should_write_everything_once_when_many_write_together() {
        try (JournalStore store = open();
                GroupCommit commit = new GroupCommit(store)) {
            List<CompletableFuture<Void>> done = IntStream.range(0, 400)
                    .mapToObj(i -> commit.write(List.of(row("p" + i % 7, 1 + i / 7))))
                    .toList();
            CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)).join();

            assertThat(all(store)).hasSize(400).doesNotHaveDuplicates();
            assertThat(commit.failing()).isNull();
        }
    }
}
