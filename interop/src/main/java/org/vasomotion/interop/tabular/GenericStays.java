package org.vasomotion.interop.tabular;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.SourceTime;

/// Lists the patients of a generic dataset: those of `patients`, or without it those that the rows name.
final class GenericStays {

    private final TimeReader times;
    private final Map<String, Stay> stays = new LinkedHashMap<>();
    private final Map<String, String> weights = new LinkedHashMap<>();

    private GenericStays(TimeReader times) {
        this.times = times;
    }

    static GenericStays read(Database database, GenericManifest manifest, TableFiles files, List<TableFile> rows) {
        GenericStays found = new GenericStays(new TimeReader(manifest.zone()));
        files.find("patients")
                .ifPresentOrElse(
                        path -> found.listed(database, Headers.read(database, "patients", path)),
                        () -> found.named(database, rows));
        return found;
    }

    List<Stay> stays() {
        return List.copyOf(stays.values());
    }

    /// Weight in kilograms as written, by patient; blank where none is.
    String weight(Stay stay) {
        return weights.getOrDefault(stay.id().value(), "");
    }

    private void listed(Database database, TableFile file) {
        file.require(List.of("patient"));
        String cells = List.of("patient", "admitted", "discharged", "age", "sex", "weight").stream()
                .map(column -> "trim(coalesce(" + file.column(column) + ", '')) AS " + column)
                .collect(Collectors.joining(", "));
        try {
            database.each("SELECT " + cells + " FROM " + file.scan() + " ORDER BY 1", row -> {
                String id = row.getString(1);
                if (id.isEmpty()) {
                    throw new DatasetException(file.path() + " has a line without a patient");
                }
                Instant in = time(file, id, "admitted", row.getString(2), Instant.MIN);
                Instant out = time(file, id, "discharged", row.getString(3), Instant.MAX);
                if (out.isBefore(in)) {
                    throw new DatasetException(file.path() + ": patient " + id + " is discharged before admission");
                }
                Stay stay = new Stay(new PatientId(id), id, in, out, row.getString(4), row.getString(5), "", "");
                if (stays.put(id, stay) != null) {
                    throw new DatasetException(file.path() + " lists patient " + id + " twice");
                }
                weights.put(id, row.getString(6));
            });
            Rejected.none(database, file);
        } catch (SQLException e) {
            throw Failures.reading(file.path().toString(), e);
        }
    }

    private Instant time(TableFile file, String id, String column, @Nullable String written, Instant otherwise) {
        if (written == null || written.isEmpty()) {
            return otherwise;
        }
        return switch (times.read(written)) {
            case SourceTime.At at -> at.instant();
            case SourceTime.Missing _ -> otherwise;
            case SourceTime.Unreadable unreadable ->
                throw new DatasetException(file.path() + ": " + column + " of patient " + id + ", \"" + written + "\": "
                        + unreadable.reason());
        };
    }

    private void named(Database database, List<TableFile> rows) {
        TreeSet<String> ids = new TreeSet<>();
        for (TableFile file : rows) {
            file.require(List.of("patient"));
            try {
                database.each(
                        "SELECT DISTINCT trim(" + file.column("patient") + ") AS patient FROM " + file.scan()
                                + " WHERE " + Sql.filled(file.column("patient")),
                        row -> ids.add(row.getString(1)));
                if (file.format() == TableFile.Format.CSV) {
                    // The rows are read again; their broken lines are told then.
                    Rejected.forget(database);
                }
            } catch (SQLException e) {
                throw Failures.reading(file.path().toString(), e);
            }
        }
        for (String id : new ArrayList<>(ids)) {
            stays.put(id, new Stay(new PatientId(id), id, Instant.MIN, Instant.MAX, "", "", "", ""));
        }
    }
}
