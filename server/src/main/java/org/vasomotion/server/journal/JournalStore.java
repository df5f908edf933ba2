package org.vasomotion.server.journal;

import java.util.List;
import java.util.function.Consumer;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// Keeps rows for good. One server at a time; several threads may call.
@Api
public interface JournalStore extends AutoCloseable {

    /// Where it keeps them, for people; without secrets.
    String place();

    /// Writes all records or none. They are on disk when this returns.
    ///
    /// A failure may come after the records reached the disk (a connection that breaks during the commit):
    /// before a patient's next row is written, look with [#read] which was the last.
    ///
    /// @throws JournalException if they could not be written; may be tried again
    void write(List<? extends JournalRecord> batch);

    /// Hands over all rows in the order in which they were written.
    ///
    /// A last row that is damaged was torn while it was written: it is set aside, and the result says so.
    ///
    /// @throws JournalException if a row before the last is damaged: nothing may be decided without it
    Recovered readAll(Consumer<JournalRow> sink);

    /// The rows of one patient after a number.
    List<JournalRow> read(PatientId patient, long after);

    /// The rows that say who came and who left, in the order in which they were written.
    List<JournalRow> comingAndLeaving();

    /// The audit trail after a sequence number, at most so many entries.
    List<AuditEntry> audit(long after, int atMost);

    /// Writes something without meaning, to see whether writing is possible.
    ///
    /// @throws JournalException if it is not
    void probe();

    @Override
    void close();

    /// What was found on opening.
    ///
    /// @param rows how many are whole
    /// @param setAside sequence numbers of rows that were set aside; at most one
    @Api
    record Recovered(long rows, List<Long> setAside) {

        public Recovered {
            setAside = List.copyOf(setAside);
        }
    }
}
