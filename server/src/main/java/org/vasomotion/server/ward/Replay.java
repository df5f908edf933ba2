package org.vasomotion.server.ward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.JournalStore;

/// Takes a journal through the sessions again. Rows of one patient stay in order; patients share the
/// processors.
final class Replay {

    private static final int MOST_WAITING = 10_000;

    private final SessionRules rules;
    private final List<Shard> shards = new ArrayList<>();
    private final Failure failure = new Failure();

    private Replay(SessionRules rules, int threads) {
        this.rules = rules;
        for (int i = 0; i < threads; i++) {
            shards.add(new Shard(
                    Executors.newSingleThreadExecutor(
                            Thread.ofPlatform().name("replay").daemon().factory()),
                    new Semaphore(MOST_WAITING),
                    new Bedded(new HashMap<>(), new HashMap<>())));
        }
    }

    /// Patients by what is known of them, and the last row numbers of those who left.
    ///
    /// @param different how many rows say something else under these rules than was said then
    record Result(
            Map<PatientId, BedState> here, Map<PatientId, Long> left, long rows, long different, List<Long> setAside) {}

    private record Shard(ExecutorService thread, Semaphore room, Bedded beds) {}

    /// What one thread knows.
    private static final class Bedded {
        private final Map<PatientId, BedState> here;
        private final Map<PatientId, Long> left;
        private long different;

        Bedded(Map<PatientId, BedState> here, Map<PatientId, Long> left) {
            this.here = here;
            this.left = left;
        }

        void take(SessionRules rules, JournalRow row) {
            switch (row.kind()) {
                case ADMITTED -> {
                    long last = left.getOrDefault(row.patient(), 0L);
                    here.put(
                            row.patient(),
                            Decision.admitted(rules, Admission.of(row), last, row.at())
                                    .state());
                    left.remove(row.patient());
                }
                case DISCHARGED -> {
                    here.remove(row.patient());
                    left.put(row.patient(), row.number());
                }
                case INPUT -> input(rules, row);
            }
        }

        private void input(SessionRules rules, JournalRow row) {
            @Nullable BedState before = here.get(row.patient());
            if (before == null) {
                throw new IllegalArgumentException("a row for somebody who is not here");
            }
            Decision decision = Decision.again(rules, before, row);
            if (!decision.row().digest().equals(row.digest())) {
                different++;
            }
            here.put(row.patient(), decision.state());
        }
    }

    /// Everything that a store holds, taken through the sessions.
    ///
    /// @throws org.vasomotion.server.journal.JournalException if it cannot be read
    /// @throws IllegalArgumentException if rows do not follow each other
    static Result of(SessionRules rules, JournalStore store, int threads) {
        Replay replay = new Replay(rules, threads);
        try {
            List<CompletableFuture<Void>> last = new ArrayList<>();
            JournalStore.Recovered recovered = store.readAll(replay::hand);
            for (Shard shard : replay.shards) {
                last.add(CompletableFuture.runAsync(() -> {}, shard.thread()));
            }
            last.forEach(CompletableFuture::join);
            replay.failure.ifFailedThrow();
            return replay.result(recovered);
        } finally {
            replay.shards.forEach(shard -> shard.thread().shutdownNow());
        }
    }

    /// The first thing that went wrong on any thread.
    private static final class Failure {
        private volatile @Nullable RuntimeException first;

        void note(RuntimeException e) {
            first = first == null ? e : first;
        }

        void ifFailedThrow() {
            RuntimeException e = first;
            if (e != null) {
                throw e;
            }
        }
    }

    private void hand(JournalRow row) {
        failure.ifFailedThrow();
        Shard shard = shards.get(Math.floorMod(row.patient().hashCode(), shards.size()));
        shard.room().acquireUninterruptibly();
        shard.thread().execute(() -> {
            try {
                shard.beds().take(rules, row);
            } catch (RuntimeException e) {
                failure.note(e);
            } finally {
                shard.room().release();
            }
        });
    }

    private Result result(JournalStore.Recovered recovered) {
        Map<PatientId, BedState> here = new HashMap<>();
        Map<PatientId, Long> left = new HashMap<>();
        long different = 0;
        for (Shard shard : shards) {
            here.putAll(shard.beds().here);
            left.putAll(shard.beds().left);
            different += shard.beds().different;
        }
        return new Result(here, left, recovered.rows(), different, recovered.setAside());
    }
}
