package org.vasomotion.interop.tabular;

import java.io.IOException;
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

    /// Threads that each read a piece are done sooner than one, by more than it takes to begin again.
    static final long PIECE_BYTES = 16L << 20;

    private final Path folder;
    private final long most;
    private final long piece;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Map<Path, Future<List<Path>>> places = new HashMap<>();

    /// @param folder that exists; whoever owns it removes what is unpacked there
    /// @param most bytes that may come out of one file
    /// @param piece bytes after which what comes out of a file goes on in another
    Unpacking(Path folder, long most, long piece) {
        this.folder = folder;
        this.most = most;
        this.piece = piece;
    }

    /// Begins with those of the files that are compressed.
    void begin(List<TableLoad> loads) {
        for (TableLoad load : loads) {
            Path file = load.file().path();
            if (Gzip.isCompressed(file)) {
                String table = load.file().table();
                places.put(file, worker.submit(() -> unpack(file, table)));
            }
        }
    }

    /// Waits for all that was begun.
    ///
    /// @throws DatasetException if a file is damaged or cut short
    Unpacked finish() {
        Map<Path, List<Path>> found = new HashMap<>();
        try {
            for (Map.Entry<Path, Future<List<Path>>> place : places.entrySet()) {
                List<Path> parts = place.getValue().get();
                if (!parts.isEmpty()) {
                    found.put(place.getKey(), parts);
                }
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

    /// Nothing if there is no room for it: the file is then read as it is, and checked, like a large one.
    private List<Path> unpack(Path file, String table) throws IOException {
        List<Path> begun = List.of();
        try (Pieces out = new Pieces(folder, table, piece)) {
            try {
                Gzip.inflate(file, out, most);
            } finally {
                begun = out.places();
            }
            return begun;
        } catch (IOException noRoom) {
            for (Path place : begun) {
                Files.deleteIfExists(place);
            }
            return List.of();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        worker.close();
    }
}
