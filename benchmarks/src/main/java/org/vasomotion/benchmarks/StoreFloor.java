package org.vasomotion.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.GroupCommit;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.JournalStore;

/// The floor under the service: rows as long as those of the service written to the same kind of store, with nobody who
/// assesses anything. Closes the store.
///
/// @param patients how many send a value a second
record StoreFloor(JournalStore store, int patients) {

    private static final int TOGETHER = LoadGenerator.TOGETHER;
    private static final String LINE =
            "delivered\t2026-03-02T08:00:00.123456Z\t1\tp1234\tload\t1772438400123\t0\tFINAL\theart-rate|monitor\t72"
                    + "\t/min\tat\t2026-03-02T08:00:00.123456Z\tat\t2026-03-02T08:00:00.123456Z\tat"
                    + "\t2026-03-02T08:00:00.123456Z\theart-rate|monitor\t\tload\t0";

    /// What was measured.
    ///
    /// @param perSecond rows a second, as fast as the store takes them
    /// @param tookMs how long each hundred took until it was durable at the pace of the ward, ms, the
    ///     shortest first
    record Result(double perSecond, List<Double> tookMs) {}

    Result measure(int seconds) {
        try (JournalStore open = store;
                GroupCommit journal = new GroupCommit(open)) {
            List<Double> tookMs = paced(journal, seconds);
            return new Result(unhurried(journal, seconds), tookMs);
        }
    }

    private List<Double> paced(GroupCommit journal, int seconds) {
        Queue<Double> tookMs = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> written = new ArrayList<>();
        int perSecond = patients / TOGETHER;
        long startNs = System.nanoTime();
        for (int i = 0; i < seconds * perSecond; i++) {
            long dueNs = startNs + i * 1_000_000_000L / perSecond;
            LockSupport.parkNanos(dueNs - System.nanoTime());
            written.add(journal.write(rows(i)).thenRun(() -> tookMs.add((System.nanoTime() - dueNs) / 1e6)));
        }
        written.forEach(CompletableFuture::join);
        return tookMs.stream().sorted().toList();
    }

    private double unhurried(GroupCommit journal, int seconds) {
        int first = seconds * patients / TOGETHER;
        long startNs = System.nanoTime();
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (int i = first; i < 2 * first; i++) {
            last = journal.write(rows(i));
        }
        last.join();
        return (double) first * TOGETHER / ((System.nanoTime() - startNs) / 1e9);
    }

    private List<JournalRow> rows(int batch) {
        List<JournalRow> rows = new ArrayList<>(TOGETHER);
        for (int i = batch * TOGETHER; i < (batch + 1) * TOGETHER; i++) {
            rows.add(new JournalRow(
                    new PatientId("p" + i % patients),
                    1 + i / patients,
                    JournalRow.Kind.INPUT,
                    Instant.now(),
                    LINE,
                    List.of(),
                    "0123456789abcdef0123456789abcdef"));
        }
        return rows;
    }
}
