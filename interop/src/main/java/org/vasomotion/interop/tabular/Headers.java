package org.vasomotion.interop.tabular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.vasomotion.interop.tabular.TableFile.Format;

/// Finds out which columns a file has, from its own first line or its schema.
final class Headers {

    private static final ObjectReader CELLS =
            new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[][].class);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Headers() {}

    static TableFile read(Database database, String table, Path path) {
        Format format = path.toString().toLowerCase(Locale.ROOT).endsWith(".parquet") ? Format.PARQUET : Format.CSV;
        try {
            List<String> columns = format == Format.CSV ? csv(path) : parquet(database, path);
            if (new HashSet<>(columns).size() < columns.size()) {
                throw new DatasetException(path + " names a column twice: " + String.join(", ", columns));
            }
            return new TableFile(table, path, format, columns);
        } catch (SQLException e) {
            throw Failures.reading(path.toString(), e);
        }
    }

    /// The first line is read here and not by the database, which would inflate the better part of a compressed file.
    private static List<String> csv(Path path) {
        String line;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            line = reader.readLine();
        } catch (IOException e) {
            throw new DatasetException(path + " cannot be read: " + e.getMessage(), e);
        }
        if (line == null || line.isBlank()) {
            throw new DatasetException(path + " is empty; a table begins with a line of column names");
        }
        try {
            String[][] cells = CELLS.readValue(line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
            List<String> columns = new ArrayList<>();
            for (String cell : cells[0]) {
                columns.add(cell.strip().toLowerCase(Locale.ROOT));
            }
            return columns;
        } catch (JsonProcessingException e) {
            throw new DatasetException(path + " does not begin with a line of column names", e);
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream file = Files.newInputStream(path);
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(file) : file;
    }

    private static List<String> parquet(Database database, Path path) throws SQLException {
        List<String> columns = new ArrayList<>();
        database.each(
                "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(" + Sql.file(path.toString()) + "))",
                row -> columns.add(row.getString(1).toLowerCase(Locale.ROOT)));
        return columns;
    }
}
