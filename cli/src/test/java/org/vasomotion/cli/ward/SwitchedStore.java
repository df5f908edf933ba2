package org.vasomotion.cli.ward;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.AuditEntry;
import org.vasomotion.server.journal.JournalRecord;
import org.vasomotion.server.journal.JournalRow;
import org.vasomotion.server.journal.JournalStore;
import org.vasomotion.server.journal.SqliteJournal;

/// A journal that cannot be written for the next so many times.
final class SwitchedStore implements JournalStore {

    private final JournalStore store;
    private final JournalStore closed;
    final AtomicInteger failing = new AtomicInteger();
    final AtomicInteger failed = new AtomicInteger();

    SwitchedStore(Path folder) {
        this.store = SqliteJournal.open(folder.resolve("used"));
        this.closed = SqliteJournal.open(folder.resolve("closed"));
        this.closed.close();
    }

    @Override
    public String place() {
        return store.place();
    }

    @Override
    public void write(List<? extends JournalRecord> batch) {
        if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            failed.incrementAndGet();
            closed.write(batch); // fails
        }
        store.write(batch);
    }

    @Override
    public Recovered readAll(Consumer<JournalRow> sink) {
        return store.readAll(sink);
    }

    @Override
    public List<JournalRow> read(PatientId patient, long after) {
        return store.read(patient, after);
    }

    @Override
    public List<JournalRow> comingAndLeaving() {
        return store.comingAndLeaving();
    }

    @Override
    public List<AuditEntry> audit(long after, int atMost) {
        return store.audit(after, atMost);
    }

    @Override
    public void probe() {
        store.probe();
    }

    @Override
    public void close() {
        store.close();
    }
}
