package org.vasomotion.server.ward;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.journal.GroupCommit;
import org.vasomotion.server.journal.JournalException;
import org.vasomotion.server.journal.JournalRecord;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.operation.Ticking;
import org.vasomotion.server.operation.WatchedClock;

/// The patients of a ward, each with a session. The one door for readings, wherever they come from: a
/// monitor, a nurse's form or a virtual ward in the same process.
@Api
public final class Ward implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(250);

    private final JournalStore store;
    private final GroupCommit journal;
    private final Rota rota;
    private final WatchedClock clock;
    private final Surroundings surroundings;
    private final Map<PatientId, Bed> beds = new ConcurrentHashMap<>();
    private final Map<PatientId, Long> left = new ConcurrentHashMap<>();
    private final Map<PatientId, String> letGoBy = new ConcurrentHashMap<>();
    private final Ticking ticking;
    private volatile Phase phase = Phase.STARTING;

    /// Whether it takes requests.
    @Api
    public enum Phase {
        STARTING,
        OPEN,
        DRAINING
    }

    /// A ward that is not open yet.
    ///
    /// @param store of its own; closed with the ward
    /// @param clock says when something reached the ward
    /// @param faults is told of failures that are faults of the program
    public Ward(
            SessionRules rules,
            JournalStore store,
            InstantSource clock,
            WardListener listener,
            Consumer<RuntimeException> faults) {
        this.store = store;
        this.journal = new GroupCommit(store);
        this.rota = new Rota(journal, faults);
        this.clock = WatchedClock.believing(clock);
        this.surroundings = new Surroundings(rules, store, rota, this.clock, listener, faults, this::gone);
        this.ticking = new Ticking(TICK, this::tick);
    }

    /// Makes every decision in the journal again, then takes requests.
    ///
    /// @throws JournalException if the journal cannot be read
    public Opening open() {
        int threads = Runtime.getRuntime().availableProcessors();
        Replay.Result found = Replay.of(surroundings.rules(), store, threads);
        left.putAll(found.left());
        found.here().forEach((patient, state) -> {
            beds.put(patient, new Bed(surroundings, state));
            surroundings.listener().changed(state, List.of());
        });
        phase = Phase.OPEN;
        ticking.start();
        return new Opening(found.here().size(), found.rows(), found.different(), found.setAside());
    }

    public Phase phase() {
        return phase;
    }

    /// What the sessions decide by.
    public SessionRules rules() {
        return surroundings.rules();
    }

    /// The clock of the ward.
    public WatchedClock clock() {
        return clock;
    }

    /// Why the journal could not be written last time; empty if it could.
    public Optional<JournalException> trouble() {
        return Optional.ofNullable(journal.failing());
    }

    /// Takes a patient in; on disk on return. The same again changes nothing.
    public synchronized void admit(Admission admission, List<AuditRow> audit) {
        requireOpen();
        PatientId patient = admission.patient();
        if (!beds.containsKey(patient)) {
            long last = left.getOrDefault(patient, 0L);
            Optional<JournalRow> unsure = store.read(patient, last).stream().findFirst();
            Decision decision = Decision.admitted(
                    surroundings.rules(), unsure.map(Admission::of).orElse(admission), last, clock.instant());
            if (unsure.isEmpty()) {
                write(decision.row(), audit);
            } // else an earlier attempt was reported as failed and had reached the disk
            left.remove(patient);
            letGoBy.remove(patient);
            beds.put(patient, new Bed(surroundings, decision.state()));
            surroundings.listener().changed(decision.state(), List.of());
        }
        if (!bed(patient).state().admission().equals(admission)) {
            throw new WardException(
                    WardException.Cause.ALREADY_ADMITTED, "a patient of this identifier is here already");
        }
    }

    /// Lets a patient go, after what waits for him was taken in. The same again of the same person changes nothing.
    public synchronized void discharge(PatientId patient, List<AuditRow> audit) {
        requireOpen();
        String who = audit.isEmpty() ? "" : audit.getFirst().who();
        if (!who.isEmpty() && !beds.containsKey(patient) && who.equals(letGoBy.get(patient))) {
            return; // he was not told that it had been done
        }
        Bed bed = bed(patient);
        letGoBy.put(patient, who);
        bed.end();
        bed.awaitEnd();
        if (!beds.containsKey(patient)) {
            return; // an earlier attempt was reported as failed and had reached the disk
        }
        BedState last = bed.journaled();
        JournalRow row = new JournalRow(
                patient, last.number() + 1, JournalRow.Kind.DISCHARGED, clock.instant(), "", List.of(), "");
        try {
            write(row, audit);
        } catch (JournalException e) {
            beds.put(patient, Bed.unsure(surroundings, last));
            throw e;
        }
        gone(bed, row.number());
    }

    private void gone(Bed bed, long number) {
        PatientId patient = bed.patient();
        if (bed.equals(beds.get(patient))) {
            left.put(patient, number); // first: whoever comes back once he is not here goes on counting after it
            beds.remove(patient);
            surroundings.listener().left(patient);
        }
    }

    private void write(JournalRow row, List<AuditRow> audit) {
        try {
            List<JournalRecord> together = new ArrayList<>(audit);
            together.add(row);
            journal.write(together).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof JournalException cause ? cause : e;
        }
    }

    /// Asks the session of a patient.
    ///
    /// @param audit written together with what comes of the request
    /// @return completes when what came of it is on disk; fails with [JournalException] if it could not be
    ///     written and with [WardException] if it cannot be kept
    /// @throws WardException if it is not taken
    public CompletableFuture<Reply> ask(PatientId patient, Request request, List<AuditRow> audit) {
        requireOpen();
        return bed(patient).ask(request, audit);
    }

    /// Takes readings of one patient in: what a source in the same process calls.
    public CompletableFuture<Reply> deliver(PatientId patient, List<SourceReading> readings) {
        return ask(patient, new Request.Deliver(readings), List.of());
    }

    /// Notes who looked at what. That it could not be written shows in [#trouble()].
    ///
    /// @throws JournalException if it is not even kept to be written: then nobody may look
    public void note(AuditRow audit) {
        var _ = journal.note(audit);
    }

    /// Notes who did what, for whoever has to wait for it.
    ///
    /// @return completes when the note is on disk; fails with [JournalException] if it could not be written
    public CompletableFuture<Void> noted(AuditRow audit) {
        try {
            return journal.note(audit);
        } catch (JournalException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /// What is known of a patient.
    ///
    /// @throws WardException if he is not here
    public BedState patient(PatientId patient) {
        return bed(patient).state();
    }

    /// What is known of every patient, by identifier.
    public List<BedState> patients() {
        return beds.values().stream()
                .map(Bed::state)
                .sorted(Comparator.comparing(state -> state.admission().patient()))
                .toList();
    }

    /// How many requests wait, at all beds together.
    public int waiting() {
        return beds.values().stream().mapToInt(Bed::waiting).sum();
    }

    /// How far decisions are behind what has come: how long who is next has been waiting for a worker, or the
    /// oldest decision for the disk.
    public Duration behind() {
        Duration atBeds = rota.behind();
        Duration atDisk = journal.behind();
        return atBeds.compareTo(atDisk) > 0 ? atBeds : atDisk;
    }

    private Bed bed(PatientId patient) {
        @Nullable Bed bed = beds.get(patient);
        if (bed == null) {
            throw new WardException(WardException.Cause.UNKNOWN_PATIENT, "no such patient is on the ward");
        }
        return bed;
    }

    private void requireOpen() {
        switch (phase) {
            case OPEN -> {}
            case STARTING ->
                throw new WardException(WardException.Cause.NOT_OPEN, "the ward is being opened: its journal is read");
            case DRAINING -> throw new WardException(WardException.Cause.NOT_OPEN, "the ward is being closed");
        }
    }

    private void tick() {
        try {
            Instant now = clock.instant();
            beds.values().forEach(bed -> bed.tickIfDue(now));
            journal.retry();
        } catch (RuntimeException e) {
            surroundings.faults().accept(e); // the next look comes all the same
        }
    }

    /// Whoever is coming or leaving just now has come or left before: a bed that came in between would never end.
    private synchronized void endBeds() {
        beds.values().forEach(Bed::end);
        beds.values().forEach(Bed::awaitEnd);
    }

    /// Takes in what waits, writes it, and closes the journal.
    @Override
    public void close() {
        phase = Phase.DRAINING;
        ticking.close();
        endBeds();
        rota.close();
        journal.close();
        store.close();
    }
}
