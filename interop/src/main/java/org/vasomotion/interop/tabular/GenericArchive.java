package org.vasomotion.interop.tabular;

final class GenericArchive {
    private GenericArchive() {}

    @SuppressWarnings("DoNotCallSuggester")
    static Archive open(Database database, TableFiles files, GenericManifest manifest, DatasetOptions options) {
        throw new DatasetException("not yet");
    }
}
