package org.vasomotion.interop.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What comes out of a compressed file, part after part, while others already read the parts that are there.
///
/// The file's checksum stands at its end: no part is to be believed before [#part(int)] has told that there are no
/// more, and the file was not given up.
final class Inflated {

    private final List<Part> parts = new ArrayList<>();
    private int handedOver;
    private boolean isEnded;
    private boolean isGivenUp;
    private @Nullable DatasetException failure;

    /// A file of rows.
    ///
    /// @param isOneOfSeveral whether there are further parts, so that it may end inside a cell
    record Part(Path place, boolean isOneOfSeveral) {}

    synchronized void add(Part part) {
        parts.add(part);
        notifyAll();
    }

    /// All parts were added.
    synchronized void end() {
        isEnded = true;
        notifyAll();
    }

    /// There was no room for it: the file has to be read as it is, and checked. Makes room for others.
    synchronized void giveUp() {
        isGivenUp = true;
        removeFrom(handedOver);
        end();
    }

    /// The file is damaged.
    synchronized void fail(DatasetException why) {
        failure = why;
        end();
    }

    /// Nobody adds anything any more, for whatever reason: if it has not ended, whoever waits hears of it.
    synchronized void stop(Path file) {
        if (!isEnded) {
            fail(new DatasetException("unpacking " + file + " stopped before its end"));
        }
    }

    /// A part by its number; none if the file has fewer, or was given up. Waits for one that is to come.
    ///
    /// @throws DatasetException if the file is damaged
    synchronized Optional<Part> part(int number) {
        while (!isEnded && parts.size() <= number) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DatasetException("interrupted while waiting for a file to be inflated", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        if (number >= parts.size()) {
            return Optional.empty();
        }
        handedOver = Math.max(handedOver, number + 1);
        return Optional.of(parts.get(number));
    }

    /// Waits until nothing more is to come.
    ///
    /// @throws DatasetException if the file is damaged
    void awaitEnd() {
        part(Integer.MAX_VALUE);
    }

    /// Whether what came out of it is not all of it.
    synchronized boolean isGivenUp() {
        return isGivenUp;
    }

    /// Removes what came out of it. Nobody may be reading it.
    synchronized void remove() {
        removeFrom(0);
    }

    private void removeFrom(int first) {
        List<Part> removed = parts.subList(first, parts.size());
        for (Part part : removed) {
            try {
                Files.deleteIfExists(part.place());
            } catch (IOException e) {
                throw new DatasetException("the temporary file " + part.place() + " cannot be removed", e);
            }
        }
        removed.clear();
    }
}
