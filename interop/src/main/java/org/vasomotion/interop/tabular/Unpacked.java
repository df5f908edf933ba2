package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.util.Map;

/// Where the rows of compressed files are: those that are elsewhere than in the file itself were found to be whole.
record Unpacked(Map<Path, Path> places) {

    Unpacked {
        places = Map.copyOf(places);
    }

    boolean has(TableFile file) {
        return !place(file).equals(file.path());
    }

    /// Its own place for a file that was not unpacked.
    Path place(TableFile file) {
        return places.getOrDefault(file.path(), file.path());
    }
}
