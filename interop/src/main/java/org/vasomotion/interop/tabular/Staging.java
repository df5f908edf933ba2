package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vasomotion.interop.tabular.TableAccount.UnlistedItem;

/// Reads the files of an archive into the table `reading`, each once.
final class Staging {

    private static final int MOST_UNLISTED_SHOWN = 10;
    private static final int TEXT_KEPT = 200;

    private final Database database;
    private final Archive archive;
    private final DatasetOptions options;

    Staging(Database database, Archive archive, DatasetOptions options) {
        this.database = database;
        this.archive = archive;
        this.options = options;
    }

    void run(StaySelection selection) throws SQLException {
        Schema.clear(database);
        StayTable.fill(database, archive.stays(), selection);
        List<Runnable> jobs = new ArrayList<>();
        // The largest first: a compressed file is read by one thread, whatever the number of threads.
        archive.loads().stream()
                .sorted(Comparator.comparingLong((TableLoad load) -> load.file().bytes())
                        .reversed())
                .forEach(load -> {
                    jobs.add(() -> load(load));
                    if (options.compression() == DatasetOptions.Compression.VERIFY) {
                        jobs.add(() -> Gzip.verify(load.file().path()));
                    }
                });
        Jobs.run(jobs, options.threads());
        archive.consult(database);
    }

    private void load(TableLoad load) {
        try (Database own = database.beside()) {
            own.run(load.insert());
            if (load.file().format() == TableFile.Format.CSV) {
                keepMalformed(own, load);
            }
        } catch (SQLException e) {
            throw Failures.reading(load.file().path().toString(), e);
        }
    }

    /// A line may be broken in several ways; the first is told.
    private static void keepMalformed(Database own, TableLoad load) throws SQLException {
        own.run("INSERT INTO malformed SELECT " + load.number() + ", line,"
                + " 1 + max(length(csv_line) - length(replace(csv_line, chr(10), ''))),"
                + " left(first(csv_line), " + TEXT_KEPT + "), first(error_message ORDER BY column_idx)"
                + " FROM rejected_line GROUP BY line");
    }

    /// What became of every row.
    DatasetAccount account(long stays) throws SQLException {
        long[] derived = new long[1];
        database.each(
                "SELECT count(*) FROM reading WHERE cls = " + RowClass.DERIVED.number(),
                row -> derived[0] = row.getLong(1));
        return new DatasetAccount(tables(), stays, derived[0], archive.stayNotes());
    }

    private List<TableAccount> tables() throws SQLException {
        List<TableAccount> accounts = new ArrayList<>();
        for (TableLoad load : archive.loads()) {
            long[] byClass = new long[RowClass.values().length];
            database.each(
                    "SELECT cls, count(*) FROM reading WHERE tab = " + load.number() + " GROUP BY cls",
                    row -> byClass[row.getInt(1)] = row.getLong(2));
            long[] malformed = new long[1];
            database.each(
                    "SELECT count(*) FROM malformed WHERE tab = " + load.number(),
                    row -> malformed[0] = row.getLong(1));
            accounts.add(new TableAccount(
                    load.file().table(),
                    load.file().name(),
                    byClass[RowClass.DELIVERED.number()],
                    byClass[RowClass.CONSULTED.number()],
                    byClass[RowClass.UNLISTED.number()],
                    byClass[RowClass.WITHOUT_STAY.number()],
                    byClass[RowClass.NOT_SELECTED.number()],
                    malformed[0],
                    unlisted(load)));
        }
        return accounts;
    }

    private List<UnlistedItem> unlisted(TableLoad load) throws SQLException {
        List<UnlistedItem> items = new ArrayList<>();
        database.each(
                "SELECT coalesce(r.item, ''), coalesce(any_value(l.label), ''), count(*) AS n FROM reading r"
                        + " LEFT JOIN label l ON l.code = r.item WHERE r.tab = " + load.number() + " AND r.cls = "
                        + RowClass.UNLISTED.number() + " GROUP BY r.item ORDER BY n DESC, r.item LIMIT "
                        + MOST_UNLISTED_SHOWN,
                row -> items.add(new UnlistedItem(row.getString(1), row.getString(2), row.getLong(3))));
        return items;
    }
}
