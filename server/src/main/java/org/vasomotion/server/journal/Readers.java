package org.vasomotion.server.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// Connections for reading beside the writer. A few that nobody uses are kept: after a failure every bed reads, and
/// a new connection can cost more than what is read.
final class Readers implements AutoCloseable {

    private static final int MOST_IDLE = 4;

    private final Database database;
    private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(MOST_IDLE);
    private volatile boolean isClosed;

    Readers(Database database) {
        this.database = database;
    }

    /// What is done with a connection.
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    /// Reads inside a transaction.
    void read(Work work) throws SQLException {
        @Nullable Connection kept = idle.poll();
        if (kept != null && isAlive(kept)) {
            use(kept, work);
        } else {
            Connection fresh = database.reader();
            fresh.setAutoCommit(false); // PostgreSQL hands over row by row only inside a transaction
            use(fresh, work);
        }
    }

    /// Whether the other side answers; one that does not is closed.
    private static boolean isAlive(Connection kept) {
        try (Statement statement = kept.createStatement()) {
            statement.execute("select 1"); // it may have been broken since
            return true;
        } catch (SQLException e) {
            var _ = isEnded(kept);
            return false;
        }
    }

    private void use(Connection connection, Work work) throws SQLException {
        boolean isDone = false;
        try {
            work.on(connection);
            connection.rollback(); // nothing was written, and what comes next must see what was written since
            isDone = idle.offer(connection);
        } finally {
            if (isClosed) {
                close(); // also what came back after it
            }
            if (!isDone) {
                var _ = isEnded(connection);
            }
        }
    }

    /// Whether it could be closed. Nothing is lost with one that only reads; what failed before is what is reported.
    private static boolean isEnded(Connection connection) {
        try {
            connection.close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        isClosed = true;
        for (Connection each = idle.poll(); each != null; each = idle.poll()) {
            var _ = isEnded(each);
        }
    }
}
