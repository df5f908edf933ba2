package org.vasomotion.server.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Pattern;
import org.vasomotion.model.Api;
import org.vasomotion.server.journal.JournalException.Trouble;

/// The journal in a PostgreSQL database of its own.
///
/// The writer's session holds an advisory lock against a second server; it goes when the session goes.
/// Commits are synchronous, whatever the default of the database is.
@Api
public final class PostgresJournal {

    /// Any number that nobody else in this database uses.
    private static final long LOCK = 0x7661736f6d6f7469L;

    /// What of an address may hold a secret.
    private static final Pattern PARAMETERS = Pattern.compile("\\?.*");

    private static final int CONNECT_S = 5;
    private static final int SOCKET_S = 30;

    private PostgresJournal() {}

    /// Opens the journal in a database.
    ///
    /// @param url `jdbc:postgresql://host/database?user=name`
    /// @param password possibly empty, where the database trusts
    /// @throws JournalException if it cannot be used, or if another server uses it
    public static JournalStore open(String url, String password) {
        return new SqlJournal(new Server(url, password));
    }

    private record Server(String url, String password) implements Database {

        @Override
        public String place() {
            return PARAMETERS.matcher(url).replaceFirst("");
        }

        @Override
        public String dialect() {
            return "postgresql";
        }

        @Override
        public Connection writer() throws SQLException {
            Connection connection = connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("set synchronous_commit = on");
                try (ResultSet locked = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                    if (!locked.next() || !locked.getBoolean(1)) {
                        connection.close();
                        throw new JournalException(
                                Trouble.IN_USE,
                                "another server writes to the journal in " + place()
                                        + ": stop it, or choose another database",
                                null);
                    }
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return connection;
        }

        @Override
        public Connection reader() throws SQLException {
            return connect();
        }

        private Connection connect() throws SQLException {
            Properties properties = new Properties();
            if (!password.isEmpty()) {
                properties.setProperty("password", password);
            }
            properties.setProperty("ApplicationName", "vasomotion");
            properties.setProperty("connectTimeout", Integer.toString(CONNECT_S));
            properties.setProperty("socketTimeout", Integer.toString(SOCKET_S));
            properties.setProperty("tcpKeepAlive", "true");
            return DriverManager.getConnection(url, properties);
        }

        @Override
        public JournalException explained(SQLException failure) {
            String state = failure.getSQLState() == null ? "unknown" : failure.getSQLState();
            return switch (state) {
                case "53100" ->
                    new JournalException(Trouble.FULL, "the disk of " + place() + " is full: make room there", failure);
                case "XX001", "XX002" ->
                    new JournalException(Trouble.DAMAGED, place() + " is damaged (" + state + ")", failure);
                default ->
                    new JournalException(Trouble.UNREACHABLE, place() + " cannot be used (" + state + ")", failure);
            };
        }

        @Override
        public void release() {
            // the lock goes with the writer's connection
        }

        /// Without the password.
        @Override
        public String toString() {
            return place();
        }
    }
}
