package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.util.Map;

/// Where compressed files were unpacked to, all of them found to be whole.
record Unpacked(Map<Path, Path> places) {

    Unpacked {
        places = Map.copyOf(places);
    }

    boolean has(TableFile file) {
        return places.containsKey(file.path());
    }

    /// The place from which the rows of a file are read: its own if it was not unpacked.
    Path place(TableFile file) {
        return places.getOrDefault(file.path(), file.path());
    }
}
