package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;

/// Makes readings of what the list of persons says, known and true from admission on.
final class PersonReadings {

    /// The number that stands for the list of persons where others stand for tables.
    static final int TABLE = 255;

    private PersonReadings() {}

    /// @param name for the reading's identity
    /// @param unit as spelled
    /// @param item number of the item in the database
    record Property(String name, String unit, int item) {}

    static void insert(Database database, List<Stay> stays, Property property, Function<Stay, String> value)
            throws SQLException {
        database.run(
                "CREATE OR REPLACE TEMP TABLE person (stay_no INTEGER, message VARCHAR, value VARCHAR, in_ms BIGINT)");
        try (DuckDBAppender rows = database.temporaryAppender("person")) {
            for (int no = 0; no < stays.size(); no++) {
                Stay stay = stays.get(no);
                if (!value.apply(stay).isEmpty() && !stay.in().equals(Instant.MIN)) {
                    rows.beginRow();
                    rows.append(no);
                    rows.append(property.name() + "-" + stay.id());
                    rows.append(value.apply(stay));
                    rows.append(stay.in().toEpochMilli());
                    rows.endRow();
                }
            }
        }
        database.run("""
                INSERT INTO reading (tab, cls, item_no, stay_no, line, message, value, unit, start_ms, end_ms, received_ms,
                    status, revision)
                SELECT %d, %d, %d, p.stay_no, 0, p.message, p.value, %s, p.in_ms, p.in_ms, p.in_ms, 0, 0
                FROM person p JOIN stay s ON s.stay_no = p.stay_no WHERE s.selected
                """.formatted(TABLE, RowClass.DERIVED.number(), property.item(), Sql.text(property.unit())));
    }
}
