package org.vasomotion.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.observation.PatientId;

/// Rows of the journal in their table.
final class Rows {

    private static final String FIELDS = "patient, number, kind, at, line, said, digest, checksum";

    static final String INSERT =
            "insert into journal (" + FIELDS + ", sequence, previous) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static final String SELECT = "select sequence, " + FIELDS + " from journal";

    /// One patient's rows, from the last one back to a number.
    static final String CHAIN = "with recursive chain (sequence, previous, number) as ("
            + "select sequence, previous, number from journal where sequence = ? "
            + "union all select older.sequence, older.previous, older.number "
            + "from chain join journal older on older.sequence = chain.previous where chain.number > ?) "
            + SELECT + " where sequence in (select sequence from chain) order by sequence";

    private Rows() {}

    static void add(PreparedStatement insert, Chains.Linked linked) throws SQLException {
        fill(insert, linked.row());
        insert.setLong(9, linked.sequence());
        insert.setLong(10, linked.previous());
        insert.addBatch();
    }

    /// All but its place.
    static void fill(PreparedStatement insert, JournalRow row) throws SQLException {
        insert.setString(1, row.patient().value());
        insert.setLong(2, row.number());
        insert.setString(3, row.kind().name());
        insert.setString(4, row.at().toString());
        insert.setString(5, row.line());
        insert.setString(6, String.join("\n", row.said()));
        insert.setString(7, row.digest());
        insert.setLong(8, row.checksum());
    }

    /// The row at which the result stands; null if it is not what was written.
    static @Nullable JournalRow whole(ResultSet found) throws SQLException {
        String said = found.getString("said");
        try {
            JournalRow row = new JournalRow(
                    new PatientId(found.getString("patient")),
                    found.getLong("number"),
                    JournalRow.Kind.valueOf(found.getString("kind")),
                    Instant.parse(found.getString("at")),
                    found.getString("line"),
                    said.isEmpty() ? List.of() : List.of(said.split("\n", -1)),
                    found.getString("digest"));
            return row.checksum() == found.getLong("checksum") ? row : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    static void moveAside(Connection connection, long sequence) throws SQLException {
        String copy = "insert into journal_set_aside (sequence, " + FIELDS + ") " + SELECT + " where sequence = ?";
        for (String sql : List.of(copy, "delete from journal where sequence = ?")) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, sequence);
                statement.executeUpdate();
            }
        }
        connection.commit();
    }
}
