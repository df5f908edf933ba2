package org.vasomotion.interop.tabular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.vasomotion.interop.tabular.TableFile.Format;

/// Finds out which columns a file has, from its own first line or its schema.
final class Headers {

    private static final ObjectReader CELLS =
            new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[][].class);

    private Headers() {}

    static TableFile read(Database database, String table, Path path) {
        Format format = path.toString().toLowerCase(Locale.ROOT).endsWith(".parquet") ? Format.PARQUET : Format.CSV;
        try {
            List<String> columns = format == Format.CSV ? csv(database, path) : parquet(database, path);
            if (new HashSet<>(columns).size() < columns.size()) {
                throw new DatasetException(path + " names a column twice: " + String.join(", ", columns));
            }
            return new TableFile(table, path, format, columns);
        } catch (SQLException e) {
            throw Failures.reading(path.toString(), e);
        }
    }

    private static List<String> csv(Database database, Path path) throws SQLException {
        List<String> lines = new ArrayList<>();
        database.each(
                "SELECT line FROM read_csv(" + Sql.file(path.toString())
                        + ", header = false, auto_detect = false, delim = chr(31), quote = '', escape = ''"
                        + ", columns = {'line': 'VARCHAR'}, ignore_errors = true) LIMIT 1",
                row -> lines.add(row.getString(1)));
        if (lines.isEmpty()) {
            throw new DatasetException(path + " is empty; a table begins with a line of column names");
        }
        try {
            String[][] cells = CELLS.readValue(lines.getFirst());
            List<String> columns = new ArrayList<>();
            for (String cell : cells[0]) {
                columns.add(cell.strip().toLowerCase(Locale.ROOT));
            }
            return columns;
        } catch (JsonProcessingException e) {
            throw new DatasetException(path + " does not begin with a line of column names", e);
        }
    }

    private static List<String> parquet(Database database, Path path) throws SQLException {
        List<String> columns = new ArrayList<>();
        database.each(
                "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(" + Sql.file(path.toString()) + "))",
                row -> columns.add(row.getString(1).toLowerCase(Locale.ROOT)));
        return columns;
    }
}
