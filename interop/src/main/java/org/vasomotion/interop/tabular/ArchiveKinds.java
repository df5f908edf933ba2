package org.vasomotion.interop.tabular;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vasomotion.interop.terminology.MimicEdition;

/// Tells which kind of dataset a directory holds.
final class ArchiveKinds {

    private ArchiveKinds() {}

    /// @param found told the tables to be read as soon as they are known, before the rest is looked at
    static Archive open(Database database, TableFiles files, Consumer<List<TableLoad>> found, DatasetOptions options) {
        Path manifest = files.directory().resolve(GenericManifest.FILE);
        if (Files.exists(manifest)) {
            return GenericArchive.open(database, files, GenericManifest.read(manifest), found, options);
        }
        Optional<Path> icuStays = files.find("icustays");
        if (icuStays.isEmpty()) {
            throw new DatasetException(files.directory() + " is no dataset that can be read: looked for " + manifest
                    + " (generic CSV) and for the table icustays (MIMIC-III, MIMIC-IV) as csv, csv.gz or parquet in it and in"
                    + " its folders icu and hosp; found "
                    + (files.tables().isEmpty() ? "no table" : "only " + String.join(", ", files.tables())));
        }
        TableFile table = Headers.read(database, "icustays", icuStays.get());
        return MimicArchive.open(database, files, edition(table), table, found, options);
    }

    private static MimicEdition edition(TableFile icuStays) {
        if (icuStays.has("icustay_id")) {
            return MimicEdition.III;
        }
        if (icuStays.has("stay_id")) {
            return MimicEdition.IV;
        }
        throw new DatasetException(icuStays.path() + " has neither the column icustay_id (MIMIC-III) nor stay_id"
                + " (MIMIC-IV); it has " + String.join(", ", icuStays.columns()));
    }
}
