package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.interop.terminology.MimicEdition;
import org.vasomotion.interop.terminology.MimicProfile;
import org.vasomotion.interop.terminology.MimicTables;
import org.vasomotion.model.observation.Coverage;

/// MIMIC-III or MIMIC-IV in a directory.
final class MimicArchive implements Archive {

    private final MimicEdition edition;
    private final MimicProfile profile;
    private final MimicItems items;
    private final MimicStays stays;
    private final List<TableLoad> loads;
    private final List<MissingTable> missing;

    private MimicArchive(
            MimicEdition edition,
            MimicProfile profile,
            MimicItems items,
            MimicStays stays,
            List<TableLoad> loads,
            List<MissingTable> missing) {
        this.edition = edition;
        this.profile = profile;
        this.items = items;
        this.stays = stays;
        this.loads = List.copyOf(loads);
        this.missing = List.copyOf(missing);
    }

    static MimicArchive open(
            Database database,
            TableFiles files,
            MimicEdition edition,
            TableFile icuStays,
            Consumer<List<TableLoad>> found,
            DatasetOptions options) {
        List<TableLoad> loads = new ArrayList<>();
        for (Map.Entry<String, RowSql> table : MimicRows.of(edition).entrySet()) {
            Optional<Path> path = files.find(table.getKey());
            path.ifPresent(file -> loads.add(
                    new TableLoad(loads.size(), Headers.read(database, table.getKey(), file), table.getValue())));
        }
        if (loads.isEmpty()) {
            throw new DatasetException(
                    files.directory() + " has the stays of " + kind(edition).title()
                            + " and none of the tables that tell what happened in them: "
                            + String.join(", ", MimicRows.of(edition).keySet()));
        }
        found.accept(loads);
        MimicDictionary dictionary = MimicDictionary.read(database, files);
        MimicTables tables = MimicTables.of(edition);
        MimicProfile profile = MimicProfile.of(
                kind(edition).title(),
                tables,
                edition == MimicEdition.III ? dictionary.freeForm(tables) : List.of(),
                options.measurands(),
                options.drugs());
        return new MimicArchive(
                edition,
                profile,
                new MimicItems(edition, tables, profile, dictionary),
                MimicStays.read(database, edition, icuStays, files),
                loads,
                MimicMissing.in(edition, files));
    }

    private static DatasetKind kind(MimicEdition edition) {
        return switch (edition) {
            case III -> DatasetKind.MIMIC_III;
            case IV -> DatasetKind.MIMIC_IV;
        };
    }

    @Override
    public DatasetKind kind() {
        return kind(edition);
    }

    @Override
    public SourceProfile profile() {
        return profile.profile();
    }

    @Override
    public String label(String code) {
        return items.label(code);
    }

    @Override
    public List<Stay> stays() {
        return stays.stays();
    }

    @Override
    public List<String> stayNotes() {
        List<String> notes = new ArrayList<>(stays.notes());
        notes.addAll(items.notes());
        return notes;
    }

    @Override
    public List<TableLoad> loads() {
        return loads;
    }

    @Override
    public List<MissingTable> missing() {
        return missing;
    }

    @Override
    public List<Coverage> coverages(Stay stay) {
        return MimicMissing.coverages(edition, loads, stay);
    }

    @Override
    public String code(int item, String variant) {
        return items.code(item, variant);
    }

    @Override
    public void prepare(Database database) throws SQLException {
        // A well-formed local time of a shifted archive, read at a fixed offset; any other text is kept as written.
        database.run("CREATE OR REPLACE MACRO at_ms(x) AS"
                + " CASE WHEN length(x) = 19 THEN epoch_ms(try_cast(x AS TIMESTAMP)) END");
        database.run(
                "CREATE OR REPLACE MACRO at_text(x, ms) AS" + " CASE WHEN ms IS NULL THEN nullif(trim(x), '') END");
        items.fill(database);
    }

    @Override
    public List<Consultation> consultations() {
        return List.of(MimicConsultation::samples, this::ordersAndPersons);
    }

    private void ordersAndPersons(Database own) throws SQLException {
        MimicConsultation.orders(own);
        for (TableLoad load : loads) {
            if (load.row().fields().containsKey(RowSql.Field.WEIGHT)) {
                own.run(MimicConsultation.weights(load.number(), items.number(MimicProfile.PUMP_WEIGHT)));
            }
        }
        PersonReadings.insert(
                own, stays.stays(), new PersonReadings.Property("age", "a", items.number(MimicProfile.AGE)), Stay::age);
    }
}
