package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Inflates the compressed tables of a small archive, each once, while the rest of it is opened.
///
/// The scan inflates too, but slower, on one thread for each file, and without a look at the checksum, for which the
/// file would have to be inflated a second time.
final class Unpacking implements AutoCloseable {

    /// The tables of a small archive hold half of this; a file that holds more is read as it is.
    static final long MOST_BYTES = 1L << 30;

    private final Path folder;
    private final long most;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Map<Path, Future<Path>> places = new HashMap<>();

    /// @param folder that exists; whoever owns it removes what is unpacked there
    /// @param most bytes that may come out of one file
    Unpacking(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /// Begins with those of the files that are compressed.
    void begin(List<TableLoad> loads) {
        for (TableLoad load : loads) {
            Path file = load.file().path();
            if (Gzip.isCompressed(file)) {
                Path place = folder.resolve(load.file().table() + ".csv");
                places.put(file, worker.submit(() -> unpack(file, place)));
            }
        }
    }

    /// Waits for all that was begun.
    ///
    /// @throws DatasetException if a file is damaged or cut short
    Unpacked finish() {
        Map<Path, Path> found = new HashMap<>();
        try {
            for (Map.Entry<Path, Future<Path>> place : places.entrySet()) {
                found.put(place.getKey(), place.getValue().get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DatasetException known
                    ? known
                    : new DatasetException("unpacking stopped: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatasetException("unpacking was interrupted", e);
        }
        return new Unpacked(found);
    }

    /// Its own place if there is no room for it: the file is then read as it is, and checked, as one of a large
    /// archive.
    private Path unpack(Path file, Path place) throws IOException {
        try (OutputStream out = Files.newOutputStream(place)) {
            Gzip.inflate(file, out, most);
            return place;
        } catch (IOException noRoom) {
            Files.deleteIfExists(place);
            return file;
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        worker.close();
    }
}
