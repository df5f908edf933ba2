package org.vasomotion.interop.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;

/// Writes the files of a made-up dataset.
final class DatasetFolder {

    private final Path path;

    DatasetFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    DatasetFolder text(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    DatasetFolder gzip(String name, String... lines) {
        return bytes(name, compressed(String.join("\n", lines) + "\n"));
    }

    DatasetFolder bytes(String name, byte[] content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A Parquet file whose columns have the types that DuckDB finds in the lines.
    DatasetFolder parquet(String name, String... lines) {
        text(name + ".source", lines);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + path.resolve(name + ".source")
                    + "', header = true)) TO '" + path.resolve(name) + "' (FORMAT parquet)");
            Files.delete(path.resolve(name + ".source"));
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DatasetFolder without(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
