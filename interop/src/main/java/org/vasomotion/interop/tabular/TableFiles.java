package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of a directory that hold tables, by lower-case table name.
final class TableFiles {

    /// The directory itself and the two folders of MIMIC-IV.
    private static final List<String> FOLDERS = List.of("", "icu", "hosp");

    private static final List<String> ENDINGS = List.of(".csv.gz", ".csv", ".parquet");

    private final Path directory;
    private final Map<String, Path> byTable;

    private TableFiles(Path directory, Map<String, Path> byTable) {
        this.directory = directory;
        this.byTable = byTable;
    }

    static TableFiles in(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new DatasetException(
                    Files.exists(directory)
                            ? directory + " is a file; a dataset is a directory of tables"
                            : "there is no directory " + directory);
        }
        Map<String, Path> byTable = new TreeMap<>();
        for (String folder : FOLDERS) {
            Path place = directory.resolve(folder);
            if (Files.isDirectory(place)) {
                collect(place, byTable);
            }
        }
        return new TableFiles(directory, byTable);
    }

    Path directory() {
        return directory;
    }

    Optional<Path> find(String table) {
        return Optional.ofNullable(byTable.get(table));
    }

    /// The names of all tables found.
    List<String> tables() {
        return List.copyOf(byTable.keySet());
    }

    /// The size of all tables as stored.
    long bytes() {
        return byTable.values().stream().mapToLong(TableFiles::bytes).sum();
    }

    static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new DatasetException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void collect(Path folder, Map<String, Path> byTable) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> tableOf(file).ifPresent(table -> {
                        Path other = byTable.put(table, file);
                        if (other != null) {
                            throw new DatasetException("two files hold the table " + table + ": " + other + " and "
                                    + file + "; keep one of them");
                        }
                    }));
        } catch (IOException e) {
            throw new DatasetException(folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static Optional<String> tableOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst();
    }
}
