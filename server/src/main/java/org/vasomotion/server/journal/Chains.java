package org.vasomotion.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vasomotion.server.journal.JournalException.Trouble;

/// Where each patient's last row is. Every row says where the patient's row before it is, so that the rows of one
/// patient are found without an index of all: such an index is written to in as many places as there are patients.
///
/// One thread changes it at a time; others may look meanwhile.
final class Chains {

    /// Of whom there is no row.
    static final Last NOTHING = new Last(0, 0);

    private final Map<String, Last> lasts = new ConcurrentHashMap<>();
    private volatile long end;

    /// A patient's last row.
    ///
    /// @param sequence its place in the journal; 0 if there is none
    /// @param number counted for the patient; 0 if there is none
    record Last(long sequence, long number) {}

    /// A row, its place in the journal, and that of the patient's row before it.
    record Linked(JournalRow row, long sequence, long previous) {}

    Last of(String patient) {
        return lasts.getOrDefault(patient, NOTHING);
    }

    /// Takes note of what has been written since this last looked.
    void follow(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select sequence, patient, number from journal where sequence > ? order by sequence")) {
            statement.setFetchSize(1000);
            statement.setLong(1, end);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    take(found.getString(2), new Last(found.getLong(1), found.getLong(3)));
                }
            }
        }
    }

    private void take(String patient, Last last) {
        lasts.put(patient, last);
        end = last.sequence();
    }

    /// Forgets everything; the next [#follow] looks at the whole journal.
    void forget() {
        lasts.clear();
        end = 0;
    }

    /// Links for a batch that is about to be written.
    Links links() {
        return new Links();
    }

    /// The rows of one batch, each linked to the one before; counted once they are on disk.
    final class Links {

        private final Map<String, Last> grown = new HashMap<>();
        private long sequence = end;

        /// @throws JournalException if the row does not follow the patient's last one
        Linked link(JournalRow row) {
            String patient = row.patient().value();
            Last before = grown.getOrDefault(patient, of(patient));
            if (row.number() != before.number() + 1) {
                throw new JournalException(
                        Trouble.UNREACHABLE,
                        "row " + row.number() + " of a patient does not follow row " + before.number() + ", the last",
                        null);
            }
            sequence++;
            grown.put(patient, new Last(sequence, row.number()));
            return new Linked(row, sequence, before.sequence());
        }

        /// They are on disk.
        void keep() {
            lasts.putAll(grown);
            end = sequence;
        }
    }

    /// The rows of one patient as they were asked for, or none of them are.
    ///
    /// @throws JournalException if a link led elsewhere
    static void requireUnbroken(List<JournalRow> rows, String patient, Last last, long after) {
        boolean isWhole = rows.size() == last.number() - after;
        for (int i = 0; i < rows.size() && isWhole; i++) {
            JournalRow row = rows.get(i);
            isWhole = row.number() == after + 1 + i && row.patient().value().equals(patient);
        }
        if (!isWhole) {
            throw new JournalException(
                    Trouble.DAMAGED,
                    "rows of a patient are not linked to each other: restore the journal from a copy",
                    null);
        }
    }
}
