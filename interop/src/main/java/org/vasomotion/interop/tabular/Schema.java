package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.util.List;

/// The tables that rows pass through on their way to being readings.
final class Schema {

    private static final List<String> OF_ARCHIVE = List.of(
            // What the archive's item codes are to the scan.
            "CREATE OR REPLACE TABLE item (code VARCHAR, no INTEGER, consulted BOOLEAN, sampled BOOLEAN, copied BOOLEAN,"
                    + " rated BOOLEAN, zero_unit VARCHAR, missing VARCHAR)",
            "CREATE OR REPLACE TABLE listed_text (code VARCHAR, text VARCHAR)",
            "CREATE OR REPLACE TABLE consulted_text (code VARCHAR, text VARCHAR, variant VARCHAR)",
            "CREATE OR REPLACE TABLE copy_of (code VARCHAR, origin VARCHAR, window_ms BIGINT, variant VARCHAR)");

    private static final List<String> OF_READING = List.of(
            "CREATE OR REPLACE TABLE stay (stay_no INTEGER, id VARCHAR, subject VARCHAR, selected BOOLEAN,"
                    + " nearest_from BIGINT, nearest_until BIGINT)",
            "CREATE OR REPLACE TABLE reading (tab UTINYINT, cls UTINYINT, item VARCHAR, item_no INTEGER, stay_no INTEGER,"
                    + " line BIGINT, message VARCHAR, value VARCHAR, unit VARCHAR, variant VARCHAR, start_ms BIGINT,"
                    + " start_text VARCHAR, end_ms BIGINT, end_text VARCHAR, received_ms BIGINT, received_text VARCHAR,"
                    + " status UTINYINT, revision INTEGER, sample VARCHAR, subject VARCHAR, number DOUBLE,"
                    + " weight VARCHAR)",
            // How many rows of a class there are, of unlisted items by item.
            "CREATE OR REPLACE TABLE counted (tab UTINYINT, part INTEGER, cls UTINYINT, item VARCHAR, n BIGINT,"
                    + " breaks BIGINT)",
            "CREATE OR REPLACE TABLE turned (tab UTINYINT, line BIGINT, variant VARCHAR)",
            "CREATE OR REPLACE TABLE malformed (tab UTINYINT, line BIGINT, lines INTEGER, text VARCHAR, why VARCHAR)");

    private Schema() {}

    static void create(Database database) throws SQLException {
        for (String table : OF_ARCHIVE) {
            database.run(table);
        }
        begin(database);
    }

    /// The tables of one reading, without the rows of an earlier one.
    static void begin(Database database) throws SQLException {
        for (String table : OF_READING) {
            database.run(table);
        }
    }
}
