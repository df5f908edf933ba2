package org.vasomotion.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vasomotion.server.journal.JournalRows.audit;
import static org.vasomotion.server.journal.JournalRows.row;

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

    /// Changes the kept line of a row behind the store's back.
    protected abstract void damage(PatientId patient, long number) throws Exception;

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
