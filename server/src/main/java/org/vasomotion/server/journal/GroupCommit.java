package org.vasomotion.server.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.server.journal.JournalException.Trouble;

/// Writes what many threads want to write, together: whoever comes while the disk is busy goes with the next
/// batch.
@Api
public final class GroupCommit implements AutoCloseable {

    private static final int MOST_RECORDS = 4096;

    /// While so much waits, no note of a look is added: notes are bounded by nothing else, and a disk may hang for
    /// long. Some 10 MB. Proposal of this project.
    private static final int MOST_WAITING = 20_000;

    private final JournalStore store;
    private final BlockingQueue<Wish> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile @Nullable JournalException failing;
    private volatile @Nullable Wish first;
    private volatile boolean closing;

    /// @param sinceNs of the machine's own clock
    private record Wish(List<? extends JournalRecord> records, long sinceNs, CompletableFuture<Void> done) {

        Wish(List<? extends JournalRecord> records) {
            this(records, System.nanoTime(), new CompletableFuture<>());
        }
    }

    /// Starts the one thread that writes to the store.
    public GroupCommit(JournalStore store) {
        this.store = store;
        this.thread = Thread.ofPlatform().name("journal").daemon().start(this::run);
    }

    /// Wants these records written, all or none.
    ///
    /// @return completes when they are on disk; fails with [JournalException] if they are not
    public CompletableFuture<Void> write(List<? extends JournalRecord> records) {
        Wish wish = new Wish(List.copyOf(records));
        var _ = add(wish);
        return wish.done();
    }

    /// Wants a note written of something that nothing is decided by.
    ///
    /// @return completes when it is on disk; fails with [JournalException] if it is not
    /// @throws JournalException if it is not taken: what it is about must not happen
    public CompletableFuture<Void> note(JournalRecord note) {
        if (queue.size() >= MOST_WAITING) {
            throw new JournalException(Trouble.BEHIND, MOST_WAITING + " wishes wait for the disk", null);
        }
        Wish wish = new Wish(List.of(note));
        if (!add(wish)) {
            throw closed();
        }
        return wish.done();
    }

    /// Whether it was taken; if not, whoever waits for it knows.
    private synchronized boolean add(Wish wish) {
        boolean isTaken = !closing;
        if (isTaken) {
            queue.add(wish);
        } else {
            wish.done().completeExceptionally(closed());
        }
        return isTaken;
    }

    private static JournalException closed() {
        return new JournalException(Trouble.CLOSED, "the journal is closing", null);
    }

    private synchronized void end() {
        closing = true;
        queue.add(new Wish(List.of())); // wakes the thread, which then sees that it ends
    }

    /// Why the last attempt to write failed; null if it did not.
    public @Nullable JournalException failing() {
        return failing;
    }

    /// Tries to write once more if the last attempt failed: the disk may have room, the database may be back.
    public void retry() {
        if (failing != null) {
            var _ = add(new Wish(List.of()));
        }
    }

    /// How long the oldest of what is not on disk yet has been waiting; nothing if the disk has everything.
    public Duration behind() {
        Wish oldest = first;
        return oldest == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - oldest.sinceNs());
    }

    /// How many wishes wait.
    public int waiting() {
        return queue.size();
    }

    private void run() {
        List<Wish> wishes = new ArrayList<>();
        List<JournalRecord> batch = new ArrayList<>();
        while (!closing || !queue.isEmpty()) {
            try {
                wishes.add(queue.take());
            } catch (InterruptedException e) {
                continue; // nobody ends this thread but close(), after what waits was written
            }
            batch.addAll(wishes.getFirst().records());
            while (batch.size() < MOST_RECORDS && queue.peek() != null) {
                Wish next = queue.remove();
                wishes.add(next);
                batch.addAll(next.records());
            }
            first = wishes.getFirst();
            @Nullable JournalException failure = store(batch);
            failing = failure;
            first = null;
            tell(wishes, failure);
            wishes.clear();
            batch.clear();
        }
    }

    /// @return why it is not on disk; null if it is
    private @Nullable JournalException store(List<JournalRecord> batch) {
        try {
            if (batch.isEmpty()) {
                store.probe();
            } else {
                store.write(batch);
            }
            return null;
        } catch (JournalException e) {
            return e;
        } catch (RuntimeException | Error e) { // without this thread nothing would ever be written again
            return new JournalException(Trouble.UNREACHABLE, "the journal fails: " + e, e);
        }
    }

    private static void tell(List<Wish> wishes, @Nullable JournalException failure) {
        for (Wish wish : wishes) {
            if (failure == null) {
                wish.done().complete(null);
            } else {
                wish.done().completeExceptionally(failure);
            }
        }
    }

    /// Writes what waits and ends the thread; the store stays open.
    @Override
    public void close() {
        end();
        boolean isInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
