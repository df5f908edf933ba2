package org.vasomotion.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.vasomotion.server.journal.JournalException.Trouble;
import org.vasomotion.server.ward.FailingStore;

/// Whoever is told how it went and sends the next must not be turned away for what is done.
class GroupCommitTest {

    private final FailingStore store = new FailingStore();

    @Test
    void should_not_be_behind_any_more_when_it_tells_that_all_is_on_disk() {
        try (GroupCommit journal = new GroupCommit(store)) {
            assertThat(behindWhenTold(journal)).isZero();
            assertThat(store.rows).hasSize(1);
        }
    }

    @Test
    void should_not_be_behind_any_more_when_it_tells_that_the_disk_is_full() {
        store.refuse(Trouble.FULL);
        try (GroupCommit journal = new GroupCommit(store)) {
            assertThat(behindWhenTold(journal)).isZero();
            assertThat(store.rows).isEmpty();
        }
    }

    @Test
    void should_not_be_behind_any_more_when_it_tells_that_the_store_broke() {
        store.breakDown(new StackOverflowError());
        try (GroupCommit journal = new GroupCommit(store)) {
            assertThat(behindWhenTold(journal)).isZero();
            assertThat(store.rows).isEmpty();
        }
    }

    private Duration behindWhenTold(GroupCommit journal) {
        store.hold();
        CompletableFuture<Duration> behind =
                journal.write(List.of(JournalRows.row("a", 1))).handle((_, _) -> journal.behind());
        while (journal.behind().isZero()) {
            Thread.onSpinWait(); // until the store has it, and waits
        }
        store.release();
        return behind.join();
    }
}
