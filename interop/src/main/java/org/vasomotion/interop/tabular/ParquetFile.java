package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.vasomotion.model.Api;

/// Makes Parquet of a table that was written as CSV, so that both hold the same.
@Api
public final class ParquetFile {

    private static final String DATABASE = "jdbc:duckdb:";

    private ParquetFile() {}

    /// What a column holds.
    @Api
    public enum Type {
        TEXT("VARCHAR"),
        WHOLE_NUMBER("BIGINT"),
        NUMBER("DOUBLE");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    /// Loads the embedded database, which unpacks itself for a third of a second: for whoever has something else to do
    /// meanwhile. Why it cannot be loaded is told by who writes with it.
    ///
    /// @return whether it is there
    public static boolean load() {
        try (Connection database = DriverManager.getConnection(DATABASE)) {
            return !database.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    /// Writes the file; the caller names a place that nobody reads yet.
    ///
    /// @param csv with a header of the same columns; an empty cell of numbers is none
    /// @param columns in their order
    /// @throws IOException with the reason of the embedded database, such as a full disk
    public static void write(Path csv, Path parquet, Map<String, Type> columns) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        try (Connection database = DriverManager.getConnection(DATABASE, settings);
                Statement statement = database.createStatement()) {
            statement.execute(
                    "COPY (SELECT * FROM read_csv(" + Sql.file(csv.toString()) + ", header = true, delim = ',', "
                            + "quote = '\"', escape = '\"', auto_detect = false, columns = " + types(columns) + ")) TO "
                            + Sql.text(parquet.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(parquet + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static String types(Map<String, Type> columns) {
        return new LinkedHashMap<>(columns)
                .entrySet().stream()
                        .map(column -> Sql.text(column.getKey()) + ": " + Sql.text(column.getValue().sql))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
