package org.vasomotion.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.server.journal.JournalException.Trouble;

/// A journal in tables. The writer's connection is opened anew after a failure.
final class SqlJournal implements JournalStore {

    private final Database database;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection writer;
    private @Nullable Inserts inserts;
    private boolean closed;
    private long lastAudit;
    private String lastHash = AuditEntry.NOTHING;
    private final Chains chains = new Chains();
    /// Whether rows may have been written that the chains do not know of.
    private volatile boolean isUncertain = true;

    /// Takes the lock and brings the tables up to date.
    SqlJournal(Database database) {
        this.database = database;
        try {
            writer();
        } catch (SQLException e) {
            close();
            throw database.explained(e);
        } catch (JournalException e) {
            close();
            throw e;
        }
    }

    @Override
    public String place() {
        return database.place();
    }

    @Override
    public void write(List<? extends JournalRecord> batch) {
        inTransaction(connection -> {
            long audit = lastAudit;
            String hash = lastHash;
            Chains.Links links = chains.links();
            Inserts inserts = inserts(connection);
            for (JournalRecord each : batch) {
                switch (each) {
                    case JournalRow row -> Rows.add(inserts.rows(), links.link(row));
                    case AuditRow row -> {
                        AuditEntry entry = AuditEntry.after(++audit, hash, row);
                        hash = entry.hash();
                        AuditRows.add(inserts.trail(), entry);
                    }
                }
            }
            inserts.rows().executeBatch();
            inserts.trail().executeBatch();
            connection.commit();
            links.keep();
            lastAudit = audit;
            lastHash = hash;
        });
    }

    /// The writer's statements, prepared once for its connection; nothing of an earlier batch is in them.
    private record Inserts(PreparedStatement rows, PreparedStatement trail) {}

    private Inserts inserts(Connection connection) throws SQLException {
        Inserts prepared = inserts;
        if (prepared == null) {
            prepared = new Inserts(
                    connection.prepareStatement(Rows.INSERT), connection.prepareStatement(AuditRows.INSERT));
            inserts = prepared;
        }
        prepared.rows().clearBatch();
        prepared.trail().clearBatch();
        return prepared;
    }

    @Override
    public void probe() {
        inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update probe set count = count + 1");
            }
            connection.commit();
        });
    }

    /// What is done with a connection.
    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        lock.lock();
        try {
            work.on(writer());
        } catch (SQLException e) {
            dropWriter();
            throw database.explained(e);
        } catch (RuntimeException | Error e) {
            dropWriter(); // what it left of a transaction must not be kept with the next one
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private Connection writer() throws SQLException {
        if (closed) {
            throw new JournalException(Trouble.CLOSED, "the journal is closed", null);
        }
        Connection open = writer;
        if (open == null) {
            open = database.writer();
            writer = open;
            Migrations.run(open, database.dialect());
            lastAudit = 0;
            lastHash = AuditEntry.NOTHING;
            AuditRows.last(open).ifPresent(this::goOnAfter);
            open.setAutoCommit(false);
            follow(open);
            open.commit();
        }
        return open;
    }

    private void follow(Connection connection) throws SQLException {
        chains.follow(connection);
        isUncertain = false;
    }

    private void goOnAfter(AuditEntry last) {
        lastAudit = last.sequence();
        lastHash = last.hash();
    }

    /// What went wrong with a connection may have left it unusable: it is closed, which also rolls back.
    private void dropWriter() {
        Connection broken = writer;
        writer = null;
        inserts = null;
        isUncertain = true;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException e) {
                // The failure that led here is the one that is reported.
                broken = null;
            }
        }
    }

    @Override
    public Recovered readAll(Consumer<JournalRow> sink) {
        List<Long> torn = new ArrayList<>(1);
        long[] whole = {0};
        reading(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(1000);
                try (ResultSet found = statement.executeQuery(Rows.SELECT + " order by sequence")) {
                    while (found.next()) {
                        if (!torn.isEmpty()) {
                            throw damaged(torn.getFirst());
                        }
                        @Nullable JournalRow row = Rows.whole(found);
                        if (row == null) {
                            torn.add(found.getLong("sequence"));
                        } else {
                            sink.accept(row);
                            whole[0]++;
                        }
                    }
                }
            }
        });
        torn.forEach(sequence -> inTransaction(connection -> {
            Rows.moveAside(connection, sequence);
            chains.forget();
            follow(connection);
            connection.commit();
        }));
        return new Recovered(whole[0], torn);
    }

    private JournalException damaged(long sequence) {
        return new JournalException(
                Trouble.DAMAGED,
                "row " + sequence + " of the journal in " + database.place()
                        + " is damaged and rows follow it: restore the journal from a copy",
                null);
    }

    @Override
    public List<JournalRow> read(PatientId patient, long after) {
        if (closed) {
            throw new JournalException(Trouble.CLOSED, "the journal is closed", null);
        }
        if (isUncertain) {
            catchUp();
        }
        Chains.Last last = chains.of(patient.value());
        List<JournalRow> rows = new ArrayList<>();
        if (last.number() > after) { // else the database need not be asked: after a failure every bed reads
            reading(connection -> rows.addAll(rows(connection, Rows.CHAIN, statement -> {
                statement.setLong(1, last.sequence());
                statement.setLong(2, after + 1);
            })));
            Chains.requireUnbroken(rows, patient.value(), last, after);
        }
        return rows;
    }

    private void catchUp() {
        lock.lock();
        try {
            if (isUncertain) { // who waited here finds it done
                reading(this::follow);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<JournalRow> comingAndLeaving() {
        List<JournalRow> rows = new ArrayList<>();
        reading(connection ->
                rows.addAll(rows(connection, Rows.SELECT + " where kind <> 'INPUT' order by sequence", _ -> {})));
        return rows;
    }

    /// Fills in what a statement leaves open.
    @FunctionalInterface
    private interface Parameters {
        void into(PreparedStatement statement) throws SQLException;
    }

    private List<JournalRow> rows(Connection connection, String select, Parameters parameters) throws SQLException {
        List<JournalRow> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            parameters.into(statement);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    @Nullable JournalRow row = Rows.whole(found);
                    if (row == null) {
                        throw damaged(found.getLong("sequence"));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @Override
    public List<AuditEntry> audit(long after, int atMost) {
        List<AuditEntry> entries = new ArrayList<>();
        reading(connection -> entries.addAll(AuditRows.read(connection, after, atMost)));
        return entries;
    }

    private void reading(Work work) {
        if (closed) {
            throw new JournalException(Trouble.CLOSED, "the journal is closed", null);
        }
        try (Connection connection = database.reader()) {
            connection.setAutoCommit(false); // PostgreSQL hands over row by row only inside a transaction
            work.on(connection);
        } catch (SQLException e) {
            throw database.explained(e);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            dropWriter();
            database.release();
        } finally {
            lock.unlock();
        }
    }
}
