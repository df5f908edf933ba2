package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.interop.tabular.TableAccount.UnlistedItem;

/// Counts what became of the rows.
final class Accounting {

    private static final int MOST_UNLISTED_SHOWN = 10;

    private final Archive archive;
    private final long[][] byTable;
    private final List<List<UnlistedItem>> unlisted = new ArrayList<>();
    private final long[] malformed;
    private long derived;

    private Accounting(Archive archive) {
        this.archive = archive;
        this.byTable = new long[archive.loads().size()][RowClass.values().length];
        this.malformed = new long[archive.loads().size()];
        archive.loads().forEach(load -> unlisted.add(new ArrayList<>()));
    }

    /// How many readings were made.
    static long readings(Database database) throws SQLException {
        long[] found = new long[1];
        database.each(
                "SELECT (SELECT coalesce(sum(n), 0) FROM counted WHERE cls = " + RowClass.DELIVERED.number()
                        + ") + (SELECT count(*) FROM reading WHERE cls = " + RowClass.DERIVED.number() + ")",
                row -> found[0] = row.getLong(1));
        return found[0];
    }

    static DatasetAccount of(Database database, Archive archive, long stays) throws SQLException {
        Accounting accounting = new Accounting(archive);
        accounting.count(database);
        return accounting.account(stays);
    }

    private void count(Database database) throws SQLException {
        database.each(
                "SELECT count(*) FROM reading WHERE cls = " + RowClass.DERIVED.number(),
                row -> derived = row.getLong(1));
        // Each part of a file was counted by itself.
        String counted =
                "SELECT tab, cls, item, CAST(sum(n) AS BIGINT) AS n FROM counted GROUP BY ALL ORDER BY n DESC, item";
        database.each(counted, row -> {
            byTable[row.getInt(1)][row.getInt(2)] += row.getLong(4);
            if (row.getInt(2) == RowClass.UNLISTED.number()) {
                unlisted(unlisted.get(row.getInt(1)), row.getString(3), row.getLong(4));
            }
        });
        database.each(
                "SELECT tab, count(*) FROM malformed GROUP BY tab", row -> malformed[row.getInt(1)] = row.getLong(2));
    }

    private void unlisted(List<UnlistedItem> most, String code, long rows) {
        if (most.size() < MOST_UNLISTED_SHOWN) {
            most.add(new UnlistedItem(code, archive.label(code), rows));
        }
    }

    private DatasetAccount account(long stays) {
        List<TableAccount> tables = new ArrayList<>();
        for (TableLoad load : archive.loads()) {
            long[] rows = byTable[load.number()];
            tables.add(new TableAccount(
                    load.file().table(),
                    load.file().name(),
                    rows[RowClass.DELIVERED.number()],
                    rows[RowClass.CONSULTED.number()],
                    rows[RowClass.UNLISTED.number()],
                    rows[RowClass.WITHOUT_STAY.number()],
                    rows[RowClass.NOT_SELECTED.number()],
                    malformed[load.number()],
                    unlisted.get(load.number())));
        }
        return new DatasetAccount(tables, stays, derived, archive.stayNotes());
    }
}
