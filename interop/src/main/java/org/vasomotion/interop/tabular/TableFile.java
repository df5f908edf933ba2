package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One file of a dataset: where it is and which columns it has.
///
/// @param table lower-case name of the table
/// @param columns in the file's order, lower case
record TableFile(String table, Path path, Format format, List<String> columns) {

    enum Format {
        CSV,
        PARQUET
    }

    TableFile {
        columns = List.copyOf(columns);
    }

    /// The file as the account and the provenance name it.
    String name() {
        return String.valueOf(path.getFileName());
    }

    long bytes() {
        return TableFiles.bytes(path);
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    void require(List<String> needed) {
        List<String> absent = new ArrayList<>(needed);
        absent.removeAll(columns);
        if (!absent.isEmpty()) {
            throw new DatasetException(path + " lacks the column" + (absent.size() == 1 ? " " : "s ")
                    + String.join(", ", absent) + "; it has " + String.join(", ", columns));
        }
    }

    /// A scan in file order. A CSV scan puts aside broken lines in the tables `rejected_line` and `rejected_scan`.
    String scan() {
        return scan(path);
    }

    /// The same, of the same rows at another place.
    String scan(Path place) {
        return switch (format) {
            case PARQUET -> "read_parquet(" + Sql.file(place.toString()) + ")";
            case CSV ->
                "read_csv(" + Sql.file(place.toString())
                        + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"'"
                        + ", max_line_size = 1048576, buffer_size = 4194304"
                        + ", store_rejects = true, rejects_table = 'rejected_line', rejects_scan = 'rejected_scan'"
                        + ", columns = {"
                        + columns.stream()
                                .map(column -> Sql.text(column) + ": 'VARCHAR'")
                                .collect(Collectors.joining(", "))
                        + "})";
        };
    }

    /// A column as text, or nothing if the file lacks it.
    String column(String column) {
        if (!has(column)) {
            return "CAST(NULL AS VARCHAR)";
        }
        return format == Format.CSV ? Sql.name(column) : "CAST(" + Sql.name(column) + " AS VARCHAR)";
    }
}
