package org.vasomotion.server.ward;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.session.Kernel;
import org.vasomotion.guidance.session.Outcome;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.journal.JournalRecord;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.UnwritableTextException;

/// One patient's session on its own thread: takes what waits, decides, waits for the disk, then tells.
///
/// `journaled` is the state that the rows of the journal give; `shown` may have looked at the clock since.
/// Looks that change nothing are not written, and the next input starts from `journaled` again: what is in
/// memory is at any time what a restart would give.
final class Bed {

    /// So much waits at most; whoever comes then has to come again.
    static final int QUEUE = 256;

    /// So much is decided before the disk is waited for.
    private static final int MOST_AT_ONCE = 64;

    /// A look at the clock is written after this time even if it said nothing, so that looks need not be
    /// repeated from far back.
    private static final Duration UNWRITTEN = Duration.ofMinutes(15);

    /// A look at the clock waits so long for a reading that brings the time with it, at each bed a little
    /// differently: all protocols look at the whole minute, and not all beds have to do so at once.
    private static final int LEAST_GRACE_MS = 500;

    private static final int SPREAD_MS = 1500;

    private final Surroundings ward;
    private final Duration grace;
    private final BlockingQueue<Asked> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicBoolean isTickWaiting = new AtomicBoolean();
    private volatile BedState journaled;
    private volatile BedState shown;
    private volatile Instant nextLook;
    private volatile boolean isEnding;
    private boolean isUnsure;
    private @Nullable Thread thread;

    /// A request, who made it, and where the reply goes.
    record Asked(Request request, List<AuditRow> audit, CompletableFuture<Reply> reply) {}

    /// What was decided of a request.
    private record Decided(Asked asked, Reply reply) {}

    Bed(Surroundings ward, BedState state) {
        this.ward = ward;
        this.journaled = state;
        this.shown = state;
        this.nextLook = state.session().nextTimer();
        this.grace = Duration.ofMillis(
                LEAST_GRACE_MS + Math.floorMod(state.admission().patient().hashCode(), SPREAD_MS));
    }

    PatientId patient() {
        return journaled.admission().patient();
    }

    BedState state() {
        return shown;
    }

    /// What a restart would give.
    BedState journaled() {
        return journaled;
    }

    /// How many requests wait.
    int waiting() {
        return queue.size();
    }

    Bed start() {
        thread = Thread.ofVirtual().name("bed").start(this::run);
        return this;
    }

    /// Puts a request in the queue.
    ///
    /// @throws WardException if the queue is full or the bed is being closed
    synchronized CompletableFuture<Reply> ask(Request request, List<AuditRow> audit) {
        if (isEnding) {
            throw new WardException(WardException.Cause.NOT_OPEN, "the ward is being closed");
        }
        Asked asked = new Asked(request, audit, new CompletableFuture<>());
        if (!queue.offer(asked)) {
            throw new WardException(WardException.Cause.BUSY, QUEUE + " requests wait for this patient");
        }
        return asked.reply();
    }

    /// Looks at the clock if something has run out or fallen due.
    void tickIfDue(Instant now) {
        if (!nextLook.isAfter(now.minus(grace)) && isTickWaiting.compareAndSet(false, true)) {
            if (!queue.offer(new Asked(new Request.Tick(), List.of(), new CompletableFuture<>()))) {
                isTickWaiting.set(false); // what waits brings the time with it
            }
        }
    }

    /// Lets nothing more in; the thread ends when nothing waits any more.
    synchronized void end() {
        isEnding = true;
        isTickWaiting.set(true);
        queue.offer(new Asked(new Request.Tick(), List.of(), new CompletableFuture<>())); // wakes the thread
    }

    /// Waits until nothing waits any more.
    void awaitEnd() {
        Thread running = thread;
        boolean isInterrupted = false;
        while (running != null && running.isAlive()) {
            try {
                running.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Asked> asked = new ArrayList<>();
        while (!isEnding || !queue.isEmpty()) {
            try {
                asked.add(queue.take());
            } catch (InterruptedException e) {
                continue; // nobody ends this thread but end()
            }
            queue.drainTo(asked, MOST_AT_ONCE - 1);
            take(asked);
            asked.clear();
        }
    }

    private void take(List<Asked> asked) {
        try {
            catchUp();
            decide(asked);
        } catch (JournalException e) {
            isUnsure = true;
            asked.forEach(each -> each.reply().completeExceptionally(e));
        } catch (RuntimeException e) {
            ward.faults().accept(e);
            asked.forEach(each -> each.reply().completeExceptionally(e));
        }
    }

    private void decide(List<Asked> asked) {
        BedState state = journaled;
        List<JournalRecord> records = new ArrayList<>();
        List<Decided> decided = new ArrayList<>(asked.size());
        List<SessionOutput> said = new ArrayList<>();
        for (Asked each : asked) {
            if (each.request() instanceof Request.Tick) {
                isTickWaiting.set(false);
                if (isEnding || !records.isEmpty() || seesNothingNew()) {
                    decided.add(new Decided(each, new Reply(shown.session().now(), List.of())));
                    continue;
                }
            }
            try {
                Decision decision = Decision.of(ward.rules(), state, input(each.request(), state));
                decided.add(
                        new Decided(each, new Reply(decision.state().session().now(), decision.outputs())));
                records.addAll(each.audit());
                if (!decision.isRepetition(state.history())) {
                    records.add(decision.row());
                    state = decision.state();
                    said.addAll(decision.outputs());
                }
            } catch (UnwritableTextException e) {
                each.reply()
                        .completeExceptionally(
                                new WardException(WardException.Cause.UNWRITABLE, String.valueOf(e.getMessage())));
            }
        }
        if (!records.isEmpty()) {
            written(records);
            publish(state, said);
        }
        decided.forEach(each -> each.asked().reply().complete(each.reply()));
    }

    private SessionInput input(Request request, BedState state) {
        Instant now = ward.clock().instant();
        Instant last = state.session().now();
        return request.at(now.isAfter(last) ? now : last, patient());
    }

    /// Looks at the clock; whether that changed nothing that has to be written.
    private boolean seesNothingNew() {
        Instant now = ward.clock().instant();
        Outcome outcome = Kernel.accept(ward.rules(), shown.session(), new SessionInput.Ticked(now));
        Instant written = journaled.session().now();
        boolean isNothing =
                outcome.outputs().isEmpty() && Duration.between(written, now).compareTo(UNWRITTEN) < 0;
        if (isNothing) {
            shown = shown.looked(now, outcome);
            nextLook = outcome.nextTimer();
            ward.listener().changed(shown, List.of());
        }
        return isNothing;
    }

    private void written(List<JournalRecord> records) {
        try {
            ward.journal().write(records).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof JournalException cause ? cause : e;
        }
    }

    private void publish(BedState state, List<SessionOutput> said) {
        journaled = state;
        shown = state;
        nextLook = state.session().nextTimer();
        ward.listener().changed(state, said);
    }

    /// After a failure it is not known whether the rows reached the disk: the journal says.
    private void catchUp() {
        if (!isUnsure) {
            return;
        }
        BedState state = journaled;
        List<SessionOutput> said = new ArrayList<>();
        for (JournalRow row : ward.store().read(patient(), state.number())) {
            Decision decision = Decision.again(ward.rules(), state, row);
            state = decision.state();
            said.addAll(decision.outputs());
        }
        if (state.number() > journaled.number()) {
            publish(state, said);
        }
        isUnsure = false;
    }
}
