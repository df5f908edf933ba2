package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The embedded database that scans and sorts.
final class Database implements AutoCloseable {

    /// Up to this size of the files, rows are kept in memory as they are (and spilled if need be); above it they are
    /// compressed into a file, which takes more work and far less room.
    private static final long SMALL_BYTES = 48L << 20;

    private final Connection connection;
    private final int threads;

    private Database(Connection connection, int threads) {
        this.connection = connection;
        this.threads = threads;
    }

    /// Starts a database of its own. That of a small archive runs each query on the thread that asks, until more
    /// threads are allowed: whoever waits for another thread of the database asks without rest whether it is done,
    /// and takes a processor from the files that are read beside.
    ///
    /// @param folder for what does not fit into memory
    /// @param bytes size of the files to be read
    static Database open(Path folder, DatasetOptions options, long bytes) {
        Properties settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("threads", Integer.toString(isSmall(bytes) ? 1 : options.threads()));
        settings.setProperty("memory_limit", options.memoryMebibytes() + "MiB");
        settings.setProperty("temp_directory", folder.resolve("spill").toString());
        try {
            String place = isSmall(bytes) ? "" : folder.resolve("rows.db").toString();
            return new Database(DriverManager.getConnection("jdbc:duckdb:" + place, settings), options.threads());
        } catch (SQLException e) {
            throw new DatasetException("the embedded database does not start: " + e.getMessage(), e);
        }
    }

    /// Whether so much is kept in memory, and its files are worth unpacking.
    static boolean isSmall(long bytes) {
        return bytes <= SMALL_BYTES;
    }

    /// A second connection to the same tables, for work beside this one's.
    Database beside() throws SQLException {
        return new Database(connection.unwrap(DuckDBConnection.class).duplicate(), threads);
    }

    /// From now on a query may be run by several threads.
    void useAllThreads() throws SQLException {
        run("SET threads = " + threads);
    }

    Connection connection() {
        return connection;
    }

    private Statement statement() throws SQLException {
        return connection.createStatement();
    }

    void run(String sql) throws SQLException {
        try (Statement statement = statement()) {
            statement.execute(sql);
        }
    }

    /// Adds rows to a table; to be closed.
    DuckDBAppender appender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    /// Adds rows to a temporary table; to be closed.
    DuckDBAppender temporaryAppender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", table);
    }

    /// Takes each row of a query.
    void each(String sql, RowTaker taker) throws SQLException {
        try (Statement statement = statement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    /// The rows of a query in blocks; to be closed.
    ///
    /// @param expected no fewer rows come
    RowBlocks blocks(String query, long expected) throws SQLException {
        return new RowBlocks(connection.unwrap(DuckDBConnection.class), query, expected);
    }

    /// Takes the row a result set stands on.
    @FunctionalInterface
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatasetException("the embedded database does not close: " + e.getMessage(), e);
        }
    }
}
