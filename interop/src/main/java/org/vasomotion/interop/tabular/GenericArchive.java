package org.vasomotion.interop.tabular;

import static org.vasomotion.interop.tabular.RowSql.Field.END;
import static org.vasomotion.interop.tabular.RowSql.Field.ITEM;
import static org.vasomotion.interop.tabular.RowSql.Field.MESSAGE;
import static org.vasomotion.interop.tabular.RowSql.Field.RECEIVED;
import static org.vasomotion.interop.tabular.RowSql.Field.REVISION;
import static org.vasomotion.interop.tabular.RowSql.Field.START;
import static org.vasomotion.interop.tabular.RowSql.Field.STATUS;
import static org.vasomotion.interop.tabular.RowSql.Field.UNIT;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;

/// The plain CSV form of this project, described in `docs/generic-csv.md`.
final class GenericArchive implements Archive {

    private static final String STATUS_WORD = "lower(trim(coalesce(r.status, '')))";

    private static final String ITEM_CODE = "CASE WHEN " + STATUS_WORD
            + " NOT IN ('', 'final', 'preliminary', 'corrected', 'entered-in-error') THEN '"
            + GenericCodes.UNREADABLE_STATUS + "' WHEN " + Sql.filled("r.revision")
            + " AND coalesce(try_cast(r.revision AS INTEGER), -1) < 0 THEN '" + GenericCodes.UNREADABLE_REVISION
            + "' ELSE trim(coalesce(r.item, ''))";

    private static final RowSql COMMON = RowSql.of("s.id = trim(r.patient)")
            .delivering()
            .with(MESSAGE, "nullif(trim(r.id), '')")
            .with(UNIT, "coalesce(r.unit, '')")
            .with(RECEIVED, "r.received")
            .with(
                    STATUS,
                    "CASE " + STATUS_WORD
                            + " WHEN 'preliminary' THEN 1 WHEN 'corrected' THEN 2 WHEN 'entered-in-error' THEN 3 ELSE 0"
                            + " END")
            .with(REVISION, "greatest(coalesce(try_cast(r.revision AS INTEGER), 0), 0)");

    private static final Map<String, RowSql> ROWS = new TreeMap<>(Map.of(
            "observations",
            COMMON.requiring("patient", "time", "item", "value", "unit")
                    .optionally("received", "method", "site", "id", "revision", "status")
                    .withFreeText("value")
                    .with(
                            ITEM,
                            ITEM_CODE + " || CASE WHEN " + Sql.filled("r.site")
                                    + " THEN '|' || trim(coalesce(r.method, '')) || '|' || trim(r.site) WHEN "
                                    + Sql.filled("r.method") + " THEN '|' || trim(r.method) ELSE '' END END")
                    .with(START, "r.time")
                    .with(END, "r.time"),
            "administrations",
            COMMON.requiring("patient", "start", "item", "value", "unit")
                    .optionally("end", "received", "id", "revision", "status")
                    .withFreeText("value")
                    .with(ITEM, ITEM_CODE + " END")
                    .with(START, "r.start")
                    .with(END, "r.\"end\"")));

    private final GenericManifest manifest;
    private final SourceProfile profile;
    private final GenericStays stays;
    private final List<TableLoad> loads;
    private final List<MissingTable> missing;
    private final List<String> codes;

    private GenericArchive(
            GenericManifest manifest,
            SourceProfile profile,
            GenericStays stays,
            List<TableLoad> loads,
            List<MissingTable> missing) {
        this.manifest = manifest;
        this.profile = profile;
        this.stays = stays;
        this.loads = List.copyOf(loads);
        this.missing = List.copyOf(missing);
        this.codes = profile.items().keySet().stream().sorted().toList();
    }

    static Archive open(
            Database database,
            TableFiles files,
            GenericManifest manifest,
            Consumer<List<TableLoad>> found,
            DatasetOptions options) {
        List<TableLoad> loads = new ArrayList<>();
        ROWS.forEach((table, row) -> files.find(table)
                .ifPresent(path -> loads.add(new TableLoad(loads.size(), Headers.read(database, table, path), row))));
        if (loads.isEmpty()) {
            throw new DatasetException(files.directory() + " has " + GenericManifest.FILE
                    + " and neither the table observations nor administrations (csv, csv.gz or parquet)");
        }
        found.accept(loads);
        List<MissingTable> missing = new ArrayList<>();
        if (files.find("observations").isEmpty()) {
            missing.add(new MissingTable("observations", "no measurement"));
        }
        if (files.find("administrations").isEmpty()) {
            missing.add(new MissingTable("administrations", "no drug and no fluid given"));
        }
        if (files.find("patients").isEmpty()) {
            missing.add(new MissingTable(
                    "patients", "no admission, discharge, age or weight; no statement of completeness can hold"));
        }
        return new GenericArchive(
                manifest,
                GenericCodes.profile(manifest, options),
                GenericStays.read(
                        database,
                        manifest,
                        files,
                        loads.stream().map(TableLoad::file).toList()),
                loads,
                missing);
    }

    @Override
    public DatasetKind kind() {
        return DatasetKind.GENERIC;
    }

    @Override
    public SourceProfile profile() {
        return profile;
    }

    @Override
    public String label(String code) {
        return "";
    }

    @Override
    public List<Stay> stays() {
        return stays.stays();
    }

    @Override
    public List<String> stayNotes() {
        return List.of();
    }

    @Override
    public List<TableLoad> loads() {
        return loads;
    }

    @Override
    public List<MissingTable> missing() {
        return missing;
    }

    /// Only of a patient whose admission is known: completeness is a statement about a time.
    @Override
    public List<Coverage> coverages(Stay stay) {
        if (stay.in().equals(Instant.MIN)) {
            return List.of();
        }
        return manifest.complete().stream()
                .sorted()
                .map(kind -> new Coverage(
                        new EntryId(
                                "patients",
                                "complete-"
                                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + stay.id()),
                        0,
                        kind,
                        stay.in(),
                        stay.out(),
                        stay.in()))
                .toList();
    }

    @Override
    public String code(int item, String variant) {
        return codes.get(item);
    }

    @Override
    public void prepare(Database database) throws SQLException {
        // For the order only; each time is read again, strictly, when its reading is made.
        database.run(
                "CREATE OR REPLACE MACRO at_ms(x) AS CASE WHEN regexp_matches(x, '([zZ]|[+-][0-9]{2}:?[0-9]{2})\\s*$')"
                        + " THEN epoch_ms(try_cast(trim(x) AS TIMESTAMP)) ELSE epoch_ms(" + instantOfLocal(database)
                        + ") END");
        database.run("CREATE OR REPLACE MACRO at_text(x, ms) AS nullif(trim(x), '')");
        try (DuckDBAppender items = database.appender("item")) {
            for (int no = 0; no < codes.size(); no++) {
                items.beginRow();
                items.append(codes.get(no));
                items.append(no);
                for (int flag = 0; flag < 4; flag++) {
                    items.append(false);
                }
                items.append("");
                items.appendNull();
                items.endRow();
            }
        }
    }

    /// The database keeps zones of its own; where it lacks one, local times are in order too but for a night in autumn.
    private String instantOfLocal(Database database) {
        String local = "try_cast(trim(x) AS TIMESTAMP)";
        String inZone = "timezone(" + Sql.text(manifest.zone().getId()) + ", %s)";
        try {
            database.run("SELECT " + inZone.formatted("TIMESTAMP '2026-01-01 00:00:00'"));
            return inZone.formatted(local);
        } catch (SQLException unknownZone) {
            return local;
        }
    }

    @Override
    public List<Consultation> consultations() {
        return List.of(own -> {
            tell(own, "age", "a", "age", Stay::age);
            tell(own, "weight", "kg", "body-weight|stated", stays::weight);
        });
    }

    /// What the list of persons says, if there is a code for it.
    private void tell(Database own, String name, String unit, String code, Function<Stay, String> value)
            throws SQLException {
        int item = codes.indexOf(code);
        if (item >= 0) {
            PersonReadings.insert(own, stays.stays(), new PersonReadings.Property(name, unit, item), value);
        }
    }
}
