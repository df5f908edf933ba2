package org.vasomotion.server.ward;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.session.Kernel;
import org.vasomotion.guidance.session.Outcome;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.UnwritableTextException;

/// One patient's session: takes what waits, decides, waits for the disk, then tells. The [Rota] sends one worker
/// at a time, and none while the disk has what was decided last.
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

    /// A look at the clock waits so long for a reading that brings the time with it.
    private static final Duration GRACE = Duration.ofMillis(1250);

    private final Surroundings ward;
    private final BlockingQueue<Asked> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicBoolean isTickWaiting = new AtomicBoolean();
    private final AtomicBoolean isOnRota = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile BedState journaled;
    private volatile BedState shown;
    private volatile Instant nextLook;
    private volatile boolean isEnding;
    private final CarriedOut carriedOut = new CarriedOut();
    private boolean isUnsure;

    /// A request, who made it, and where the reply goes.
    record Asked(Request request, List<AuditRow> audit, CompletableFuture<Reply> reply) {}

    Bed(Surroundings ward, BedState state) {
        this.ward = ward;
        this.journaled = state;
        this.shown = state;
        this.nextLook = state.session().nextTimer();
    }

    /// A bed of which it is not known whether the journal says more of the patient; it looks soon.
    static Bed unsure(Surroundings ward, BedState state) {
        Bed bed = new Bed(ward, state);
        bed.isUnsure = true;
        bed.nextLook = Instant.MIN;
        return bed;
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

    /// Puts a request in the queue.
    ///
    /// @throws WardException if the queue is full or the bed is being closed
    CompletableFuture<Reply> ask(Request request, List<AuditRow> audit) {
        Asked asked = new Asked(request, audit, new CompletableFuture<>());
        synchronized (this) {
            if (isEnding) {
                throw new WardException(WardException.Cause.NOT_OPEN, "the ward is being closed");
            }
            if (!queue.offer(asked)) {
                throw new WardException(WardException.Cause.BUSY, QUEUE + " requests wait for this patient");
            }
        }
        call();
        return asked.reply();
    }

    /// Looks at the clock if something has run out or fallen due.
    void tickIfDue(Instant now) {
        if (!nextLook.isAfter(now.minus(GRACE)) && isTickWaiting.compareAndSet(false, true)) {
            if (queue.offer(new Asked(new Request.Tick(), List.of(), new CompletableFuture<>()))) {
                call();
            } else {
                isTickWaiting.set(false); // what waits brings the time with it
            }
        }
    }

    /// Lets nothing more in; the bed has ended when nothing waits any more.
    void end() {
        synchronized (this) {
            isEnding = true;
        }
        isTickWaiting.set(true);
        call();
    }

    /// Waits until nothing waits any more.
    void awaitEnd() {
        ended.join();
    }

    /// Calls a worker unless one comes anyway.
    private void call() {
        if (isOnRota.compareAndSet(false, true)) {
            ward.rota().add(this);
        }
    }

    /// Takes what waits and decides. Until [#release()] nobody else comes here.
    ///
    /// @return what has to be written before it counts; null if nothing has
    /// @throws RuntimeException for what should never happen; whoever asked knows of it
    @Nullable
    Draft work() {
        List<Asked> asked = new ArrayList<>();
        queue.drainTo(asked, MOST_AT_ONCE);
        isTickWaiting.set(isEnding); // whatever becomes of this one, another look may be asked for
        try {
            catchUp();
            return asked.isEmpty() ? null : decide(asked);
        } catch (JournalException e) {
            isUnsure = true;
            asked.forEach(each -> each.reply().completeExceptionally(e));
            return null;
        } catch (WardException e) { // he has left
            asked.forEach(each -> each.reply().completeExceptionally(e));
            return null;
        } catch (RuntimeException | Error e) {
            asked.forEach(each -> each.reply().completeExceptionally(e));
            throw e instanceof RuntimeException fault ? fault : new IllegalStateException("no decision: " + e, e);
        }
    }

    /// The worker goes; comes again if something waits.
    void release() {
        if (isEnding && queue.isEmpty()) {
            ended.complete(null);
        }
        isOnRota.set(false);
        if (!queue.isEmpty() || (isEnding && !ended.isDone())) {
            call();
        }
    }

    private @Nullable Draft decide(List<Asked> asked) {
        Draft draft = new Draft(this, journaled);
        for (Asked each : asked) {
            if (each.request() instanceof Request.Tick) {
                if (isEnding || !draft.records().isEmpty() || seesNothingNew()) {
                    draft.replies(each, new Reply(shown.session().now(), List.of()));
                    continue;
                }
            }
            decide(draft, each);
        }
        if (draft.records().isEmpty()) {
            draft.reply();
            return null;
        }
        return draft;
    }

    private void decide(Draft draft, Asked asked) {
        try {
            BedState before = draft.state();
            SessionInput input = input(asked.request(), before);
            Decision decision = Decision.of(ward.rules(), before, input);
            if (decision.isOfRepetitions(before.history())) {
                SessionInput look = new SessionInput.Ticked(input.at());
                draft.repeats(asked, decision, Decision.of(ward.rules(), before, look));
                return;
            }
            Optional<Reply> earlier =
                    CarriedOut.isRefused(decision) ? carriedOut.earlier(asked, draft.decided()) : Optional.empty();
            if (earlier.isPresent()) {
                SessionInput look = new SessionInput.Ticked(input.at());
                draft.repeats(asked, earlier.get(), Decision.of(ward.rules(), before, look));
            } else {
                draft.takes(asked, decision);
            }
        } catch (UnwritableTextException e) {
            asked.reply()
                    .completeExceptionally(
                            new WardException(WardException.Cause.UNWRITABLE, String.valueOf(e.getMessage())));
        }
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

    /// The disk has it: it counts.
    void publish(BedState state, List<SessionOutput> said) {
        journaled = state;
        shown = state;
        nextLook = state.session().nextTimer();
        ward.listener().changed(state, said);
    }

    /// Nobody knows whether the disk has it.
    void doubt(List<CarriedOut.Decided> decided) {
        isUnsure = true;
        carriedOut.doubt(decided);
    }

    /// The disk has what somebody decided.
    void carriedOut(CarriedOut.Decided decided, CarriedOut.Told told) {
        carriedOut.note(decided, told);
    }

    /// After a failure it is not known whether the rows reached the disk: the journal says.
    private void catchUp() {
        if (!isUnsure) {
            return;
        }
        BedState state = journaled;
        List<SessionOutput> said = new ArrayList<>();
        for (JournalRow row : ward.store().read(patient(), state.number())) {
            if (row.kind() == JournalRow.Kind.DISCHARGED) {
                ward.gone().accept(this, row.number());
                throw new WardException(WardException.Cause.UNKNOWN_PATIENT, "the patient has left the ward");
            }
            Decision decision = Decision.again(ward.rules(), state, row);
            state = decision.state();
            said.addAll(decision.outputs());
            carriedOut.found(row);
        }
        carriedOut.settled();
        if (state.number() > journaled.number()) {
            publish(state, said);
        }
        isUnsure = false;
    }
}
