package org.vasomotion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a dataset in which every patient of another one occurs many times under new identifiers.
final class ReplicatedDataset {

    private static final Set<String> IDENTIFIERS = Set.of("row_id", "subject_id", "hadm_id", "icustay_id");
    /// Larger than any identifier of the demo, so that copies never meet.
    private static final long STRIDE = 1_000_000_000L;

    private ReplicatedDataset() {}

    static void write(Path from, Path to, int copies) throws IOException, SQLException {
        Files.createDirectories(to);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv.gz")).toList()) {
                copy(database, file, to.resolve(file.getFileName()), copies);
            }
        }
    }

    private static void copy(Connection database, Path from, Path to, int copies) throws SQLException {
        String source = "read_csv('" + from + "', all_varchar = true, header = true)";
        List<String> shifted = columns(database, source).stream()
                .filter(IDENTIFIERS::contains)
                .map(name -> "CASE WHEN " + name + " IS NULL OR " + name + " = '' THEN " + name + " ELSE CAST(CAST("
                        + name + " AS BIGINT) + copy * " + STRIDE + " AS VARCHAR) END AS " + name)
                .toList();
        boolean perPatient = columns(database, source).contains("subject_id");
        String select = perPatient
                ? "SELECT t.* REPLACE (" + shifted.stream().collect(Collectors.joining(", ")) + ") FROM range(" + copies
                        + ") AS r(copy), " + source + " AS t"
                : "SELECT * FROM " + source;
        try (Statement statement = database.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + to + "' (FORMAT csv, HEADER, COMPRESSION gzip)");
        }
    }

    private static List<String> columns(Connection database, String source) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet described = statement.executeQuery("DESCRIBE SELECT * FROM " + source)) {
            while (described.next()) {
                names.add(described.getString(1));
            }
        }
        return names;
    }
}
