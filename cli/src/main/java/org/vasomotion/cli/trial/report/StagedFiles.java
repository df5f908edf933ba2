package org.vasomotion.cli.trial.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vasomotion.interop.tabular.ParquetFile;

/// Files of one folder that appear together: all are written beside their places first, and moved there when the
/// last one is whole. What fails before that leaves nothing, and what was there before stays.
final class StagedFiles implements AutoCloseable {

    private static final String PART = ".part";

    private final Path folder;
    private final List<Path> staged = new ArrayList<>();

    StagedFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void text(String name, String text) throws IOException {
        write(name, part -> Files.writeString(part, text));
    }

    /// A table, row by row: no more of it is held than is on its way to the file.
    void csv(String name, Collection<String> columns, Rows rows) throws IOException {
        write(name, part -> {
            try (Writer text = Files.newBufferedWriter(part);
                    CsvText out = new CsvText(text, columns)) {
                rows.writeTo(out);
            }
        });
    }

    private void write(String name, Writing writing) throws IOException {
        Path part = part(name);
        try {
            writing.to(part);
        } catch (FileSystemException says) {
            throw says;
        } catch (IOException e) {
            throw new IOException(folder.resolve(name) + " cannot be written: " + e.getMessage(), e);
        }
    }

    /// The same table as a staged CSV file.
    void parquet(String name, String csv, Map<String, ParquetFile.Type> columns) throws IOException {
        ParquetFile.write(folder.resolve(csv + PART), part(name), columns);
    }

    private Path part(String name) {
        Path part = folder.resolve(name + PART);
        staged.add(part);
        return part;
    }

    /// Puts all where they belong.
    void publish() throws IOException {
        for (Path part : staged) {
            String name = part.getFileName().toString();
            Files.move(
                    part,
                    folder.resolve(name.substring(0, name.length() - PART.length())),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        staged.clear();
    }

    /// The rows of a table, in order.
    interface Rows {

        void writeTo(CsvText out) throws IOException;
    }

    private interface Writing {

        void to(Path part) throws IOException;
    }

    @Override
    public void close() throws IOException {
        for (Path part : staged) {
            Files.deleteIfExists(part);
        }
    }
}
