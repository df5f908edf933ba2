package org.vasomotion.interop.tabular;

record GenericManifest(java.nio.file.Path path) {
    static final String FILE = "vasomotion-dataset.json";

    static GenericManifest read(java.nio.file.Path path) {
        return new GenericManifest(path);
    }
}
