package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where the rows of compressed files are: those that are elsewhere than in the file itself were found to be whole.
record Unpacked(Map<Path, List<Path>> elsewhere) {

    Unpacked {
        elsewhere = Map.copyOf(elsewhere);
    }

    boolean has(TableFile file) {
        return elsewhere.containsKey(file.path());
    }

    /// The parts of the file in their order; the file itself if it was not unpacked.
    List<Path> places(TableFile file) {
        return elsewhere.getOrDefault(file.path(), List.of(file.path()));
    }
}
