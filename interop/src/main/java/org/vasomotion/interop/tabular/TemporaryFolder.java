package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder of our own for what is temporary, removed with all that is in it when closed.
final class TemporaryFolder implements AutoCloseable {

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /// Makes one in a folder that exists.
    static TemporaryFolder in(Path parent) {
        try {
            return new TemporaryFolder(Files.createTempDirectory(parent, "vasomotion-"));
        } catch (IOException e) {
            throw new DatasetException(
                    "no folder for temporary files can be made in " + parent + ": " + e.getMessage(), e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new DatasetException("the temporary folder " + path + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
