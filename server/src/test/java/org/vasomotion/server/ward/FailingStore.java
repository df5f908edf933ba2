package org.vasomotion.server.ward;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.AuditEntry;
import org.vasomotion.server.journal.AuditRow;
import org.vasomotion.server.journal.JournalException.Trouble;
import org.vasomotion.server.journal.JournalRecord;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.Troubles;

/// A store in memory that fails on demand.
public final class FailingStore implements JournalStore {

    public final List<JournalRow> rows = new CopyOnWriteArrayList<>();
    public final List<AuditRow> audit = new CopyOnWriteArrayList<>();

    private volatile @Nullable Trouble trouble;
    private volatile @Nullable Error breakdown;
    private volatile boolean writesFirst;
    private volatile boolean refusesReading;
    private volatile boolean hasRefusedReading;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /// Writes nothing from now on.
    public void refuse(Trouble why) {
        trouble = why;
    }

    /// Writes, and says that it has not.
    public void writeAndFail() {
        trouble = Trouble.UNREACHABLE;
        writesFirst = true;
    }

    /// Breaks at the next write, as a program does that has no memory left.
    public void breakDown(Error how) {
        breakdown = how;
    }

    /// Neither writes nor reads from now on.
    public void vanish() {
        refusesReading = true;
        trouble = Trouble.UNREACHABLE;
    }

    /// Whether somebody wanted to read and could not.
    public boolean hasRefusedReading() {
        return hasRefusedReading;
    }

    /// Keeps writers waiting.
    public void hold() {
        gate = new CountDownLatch(1);
    }

    /// Keeps writers waiting no longer, and fails where it should.
    public void release() {
        gate.countDown();
    }

    /// Does what it should.
    public void comply() {
        trouble = null;
        writesFirst = false;
        refusesReading = false;
        release();
    }

    @Override
    public String place() {
        return "memory";
    }

    @Override
    public void write(List<? extends JournalRecord> batch) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw Troubles.of(Trouble.CLOSED);
        }
        Error broken = breakdown;
        breakdown = null;
        if (broken != null) {
            throw broken;
        }
        Trouble now = trouble;
        if (now != null && !writesFirst) {
            throw Troubles.of(now);
        }
        requireNew(batch);
        for (JournalRecord each : batch) {
            switch (each) {
                case JournalRow row -> rows.add(row);
                case AuditRow row -> audit.add(row);
            }
        }
        if (now != null) {
            throw Troubles.of(now);
        }
    }

    /// A number of a patient is given once.
    private void requireNew(List<? extends JournalRecord> batch) {
        for (JournalRecord each : batch) {
            if (each instanceof JournalRow row
                    && rows.stream()
                            .anyMatch(kept -> kept.patient().equals(row.patient()) && kept.number() == row.number())) {
                throw Troubles.of(Trouble.UNREACHABLE);
            }
        }
    }

    @Override
    public Recovered readAll(Consumer<JournalRow> sink) {
        rows.forEach(sink);
        return new Recovered(rows.size(), List.of());
    }

    @Override
    public List<JournalRow> read(PatientId patient, long after) {
        if (refusesReading) {
            hasRefusedReading = true;
            throw Troubles.of(Trouble.UNREACHABLE);
        }
        List<JournalRow> found = new ArrayList<>();
        for (JournalRow row : rows) {
            if (row.patient().equals(patient) && row.number() > after) {
                found.add(row);
            }
        }
        return found;
    }

    @Override
    public List<JournalRow> comingAndLeaving() {
        if (refusesReading) {
            throw Troubles.of(Trouble.UNREACHABLE);
        }
        return rows.stream().filter(row -> row.kind() != JournalRow.Kind.INPUT).toList();
    }

    @Override
    public List<AuditEntry> audit(long after, int atMost) {
        return List.of();
    }

    @Override
    public void probe() {
        Trouble now = trouble;
        if (now != null) {
            throw Troubles.of(now);
        }
    }

    @Override
    public void close() {
        trouble = Trouble.CLOSED;
    }
}
