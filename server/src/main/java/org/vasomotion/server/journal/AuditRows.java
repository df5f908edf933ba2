package org.vasomotion.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows of the audit trail in their table.
final class AuditRows {

    private static final String FIELDS = "sequence, at, who, role, act, patient, detail, hash";

    static final String INSERT = "insert into audit (" + FIELDS + ") values (?, ?, ?, ?, ?, ?, ?, ?)";

    private AuditRows() {}

    static void add(PreparedStatement insert, AuditEntry entry) throws SQLException {
        AuditRow row = entry.row();
        insert.setLong(1, entry.sequence());
        insert.setString(2, row.at().toString());
        insert.setString(3, row.who());
        insert.setString(4, row.role());
        insert.setString(5, row.act());
        insert.setString(6, row.patient());
        insert.setString(7, row.detail());
        insert.setString(8, entry.hash());
        insert.addBatch();
    }

    static Optional<AuditEntry> last(Connection connection) throws SQLException {
        String sql = "select " + FIELDS + " from audit where sequence = (select max(sequence) from audit)";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? Optional.of(entry(found)) : Optional.empty();
        }
    }

    static List<AuditEntry> read(Connection connection, long after, int atMost) throws SQLException {
        String sql = "select " + FIELDS + " from audit where sequence > ? order by sequence limit ?";
        List<AuditEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after);
            statement.setInt(2, atMost);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    entries.add(entry(found));
                }
            }
        }
        return entries;
    }

    private static AuditEntry entry(ResultSet found) throws SQLException {
        AuditRow row = new AuditRow(
                Instant.parse(found.getString("at")),
                found.getString("who"),
                found.getString("role"),
                found.getString("act"),
                found.getString("patient"),
                found.getString("detail"));
        return new AuditEntry(found.getLong("sequence"), row, found.getString("hash"));
    }
}
