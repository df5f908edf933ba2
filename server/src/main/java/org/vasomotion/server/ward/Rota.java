package org.vasomotion.server.ward;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vasomotion.server.journal.GroupCommit;
import org.vasomotion.server.journal.JournalRecord;

/// Who works at which bed: as many workers as processors, each at some beds in turn. What they decided there goes to
/// the disk together, and they go on without waiting for it: what the disk has is told first.
///
/// A thread for each bed would be woken twice for each value, once to decide and once to tell; with 10,000 beds that
/// is a tenth of the processor's time.
final class Rota implements AutoCloseable {

    /// So many beds are decided at before the disk is asked: few enough that a request for many patients is shared
    /// among the workers, and that the disk does not wait for the last of them.
    private static final int BEDS_AT_ONCE = 16;

    private final BlockingDeque<Task> tasks = new LinkedBlockingDeque<>();
    private final List<Thread> workers = new ArrayList<>();
    private final GroupCommit journal;
    private final Consumer<RuntimeException> faults;
    private volatile boolean closed;

    private sealed interface Task {

        /// Somebody waits at a bed.
        ///
        /// @param sinceNs of the machine's own clock
        record Wait(Bed bed, long sinceNs) implements Task {}

        /// The disk has answered.
        ///
        /// @param failure null if what was drafted is written
        record Settled(List<Draft> drafts, @Nullable Throwable failure) implements Task {}
    }

    /// Starts the workers.
    ///
    /// @param faults is told what should never happen
    Rota(GroupCommit journal, Consumer<RuntimeException> faults) {
        this.journal = journal;
        this.faults = faults;
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            workers.add(Thread.ofPlatform().name("beds-" + i).daemon().start(this::run));
        }
    }

    /// Sends a worker to a bed. Until that bed is released it must not be added again.
    void add(Bed bed) {
        tasks.addLast(new Task.Wait(bed, System.nanoTime()));
    }

    /// How long the bed whose turn is next has been waiting; nothing if none waits.
    Duration behind() {
        long nowNs = System.nanoTime();
        for (Task task : tasks) {
            if (task instanceof Task.Wait wait) {
                return Duration.ofNanos(nowNs - wait.sinceNs());
            }
        }
        return Duration.ZERO;
    }

    private void run() {
        List<Task> taken = new ArrayList<>(BEDS_AT_ONCE);
        while (!closed) {
            try {
                taken.add(tasks.takeFirst());
                tasks.drainTo(taken, BEDS_AT_ONCE - 1);
                work(taken);
            } catch (InterruptedException e) {
                continue; // closed, which the loop sees
            }
            taken.clear();
        }
    }

    private void work(List<Task> taken) {
        List<Draft> drafts = new ArrayList<>(taken.size());
        for (Task task : taken) {
            switch (task) {
                case Task.Settled settled -> settle(settled);
                case Task.Wait wait -> decide(wait.bed(), drafts);
            }
        }
        if (!drafts.isEmpty()) {
            List<JournalRecord> records = new ArrayList<>(2 * drafts.size());
            drafts.forEach(draft -> records.addAll(draft.records()));
            write(drafts, records);
        }
    }

    private void write(List<Draft> drafts, List<JournalRecord> records) {
        try {
            var _ = journal.write(records)
                    .whenComplete((_, failure) -> tasks.addFirst(new Task.Settled(drafts, failure)));
        } catch (RuntimeException | Error e) {
            settle(new Task.Settled(drafts, e));
            tell(e);
        }
    }

    private void decide(Bed bed, List<Draft> drafts) {
        @Nullable Draft draft = null;
        try {
            draft = bed.work();
        } catch (RuntimeException | Error e) {
            tell(e);
        }
        if (draft == null) {
            bed.release();
        } else {
            drafts.add(draft);
        }
    }

    private void settle(Task.Settled settled) {
        for (Draft draft : settled.drafts()) {
            try {
                if (settled.failure() == null) {
                    draft.written();
                } else {
                    draft.failed(settled.failure());
                }
            } catch (RuntimeException | Error e) {
                tell(e);
            } finally {
                draft.bed().release();
            }
        }
    }

    /// Tells of a fault. No worker ends because of one, not even of one that no program is expected to survive: the
    /// patients of a ward without workers would stand still and look as if nothing happened.
    private void tell(Throwable fault) {
        try {
            faults.accept(fault instanceof RuntimeException e ? e : new IllegalStateException("at a bed", fault));
        } catch (RuntimeException | Error e) {
            Thread worker = Thread.currentThread();
            worker.getUncaughtExceptionHandler().uncaughtException(worker, e);
        }
    }

    /// Ends the workers; nobody waits at any bed then.
    @Override
    public void close() {
        closed = true;
        workers.forEach(Thread::interrupt);
    }
}
