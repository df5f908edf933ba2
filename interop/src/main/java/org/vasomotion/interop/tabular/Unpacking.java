package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Inflates the compressed tables of a small archive, each once, while the rest of it is opened and what is there is
/// read.
///
/// The scan inflates too, but slower, on one thread for each file, and without a look at the checksum, for which the
/// file would have to be inflated a second time.
final class Unpacking implements AutoCloseable {

    /// How much is unpacked, and into what.
    ///
    /// @param most bytes that may come out of one file; one that holds more is read as it is
    /// @param piece bytes after which what comes out of a file goes on in another
    record Limits(long most, long piece) {

        /// The tables of a small archive hold half of what may come out. Threads that each read a piece are done sooner
        /// than one, by more than it takes to begin again.
        static final Limits USUAL = new Limits(1L << 30, 16L << 20);
    }

    private final Path folder;
    private final Limits limits;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Map<TableLoad, Inflated> begun = new LinkedHashMap<>();

    /// @param folder that exists
    Unpacking(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /// Begins with those of the files that are compressed, the largest first; to be called once.
    void begin(List<TableLoad> loads) {
        loads.stream()
                .filter(load -> Gzip.isCompressed(load.file().path()))
                .sorted(Comparator.comparingLong((TableLoad load) -> load.file().bytes())
                        .reversed())
                .forEach(load -> {
                    Inflated inflated = new Inflated();
                    begun.put(load, inflated);
                    worker.execute(() -> unpack(load.file(), inflated));
                });
        worker.shutdown();
    }

    /// The tables that are inflated, in the order in which they come.
    List<TableLoad> tables() {
        return List.copyOf(begun.keySet());
    }

    /// What comes out of a table's file; none if it is read as it is.
    Optional<Inflated> of(TableLoad load) {
        return Optional.ofNullable(begun.get(load)).filter(inflated -> !inflated.isGivenUp());
    }

    /// Waits until all that was begun has ended.
    ///
    /// @throws DatasetException if a file is damaged
    void awaitEnd() {
        begun.values().forEach(Inflated::awaitEnd);
    }

    /// Removes what came out of files that were given up. Nobody may be reading it.
    void removeGivenUp() {
        begun.values().stream().filter(Inflated::isGivenUp).forEach(Inflated::remove);
    }

    private void unpack(TableFile file, Inflated inflated) {
        try (Pieces out = new Pieces(folder, file.table(), limits.piece(), inflated)) {
            Gzip.inflate(file.path(), out, limits.most());
            out.finish();
        } catch (IOException noRoom) {
            inflated.giveUp();
        } catch (DatasetException e) {
            inflated.fail(e);
        } finally {
            inflated.stop(file.path());
        }
    }

    /// Stops, and removes what came out.
    @Override
    public void close() {
        worker.shutdownNow();
        worker.close();
        begun.values().forEach(Inflated::remove);
    }
}
