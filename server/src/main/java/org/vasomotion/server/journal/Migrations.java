package org.vasomotion.server.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.vasomotion.server.journal.JournalException.Trouble;

/// Brings the tables of a journal to the form that this version writes: `1.sql`, `2.sql` ... of the dialect,
/// each once.
final class Migrations {

    /// The newest form.
    static final int NEWEST = 3;

    private Migrations() {}

    /// Runs what is missing, each step in a transaction of its own. After a failure the connection must be closed:
    /// what of a step had been done would otherwise be kept without being noted.
    ///
    /// @throws JournalException if a newer version of the program wrote the journal
    static void run(Connection connection, String dialect) throws SQLException {
        run(connection, dialect, NEWEST);
    }

    /// The same up to an older form.
    static void run(Connection connection, String dialect, int upTo) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists journal_form (version integer not null)");
            int present = version(statement);
            if (present > NEWEST) {
                throw new JournalException(
                        Trouble.DAMAGED,
                        "the journal has form " + present + ", written by a newer version; this one reads up to "
                                + NEWEST,
                        null);
            }
            connection.setAutoCommit(false);
            for (int next = present + 1; next <= upTo; next++) {
                for (String sql : script(dialect, next).split(";\\s*\\n", -1)) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
                statement.execute("insert into journal_form (version) values (" + next + ")");
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select coalesce(max(version), 0) from journal_form")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static String script(String dialect, int version) {
        String name = dialect + "/" + version + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
