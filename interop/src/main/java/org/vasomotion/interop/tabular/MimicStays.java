package org.vasomotion.interop.tabular;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vasomotion.interop.terminology.MimicEdition;
import org.vasomotion.model.observation.PatientId;

/// Lists the intensive care stays of MIMIC.
final class MimicStays {

    /// Ages above this one are hidden in both editions: MIMIC-III moves the birth by some 300 years, MIMIC-IV says 91.
    private static final int OLDEST_SHOWN = 89;

    /// MIMIC-III holds newborns beside adults and nothing between; nothing here is meant for them.
    private static final int NEWBORN_BELOW = 1;

    private final List<Stay> stays = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final MimicEdition edition;
    private final Set<String> ids = new HashSet<>();
    private int repeated;
    private int newborns;
    private int unreadable;

    private MimicStays(MimicEdition edition) {
        this.edition = edition;
    }

    /// Without the table of patients, age and sex are unknown.
    static MimicStays read(Database database, MimicEdition edition, TableFile icuStays, TableFiles files) {
        String id = edition == MimicEdition.III ? "icustay_id" : "stay_id";
        icuStays.require(List.of(id, "subject_id", "intime", "outtime"));
        MimicStays found = new MimicStays(edition);
        try {
            found.persons(database, files);
            database.each(query(id, icuStays), found::take);
            found.broken.addAll(Rejected.notes(database, icuStays, "its stay is left out"));
        } catch (SQLException e) {
            throw Failures.reading(icuStays.path().toString(), e);
        }
        return found;
    }

    /// Ordered by person and admission.
    List<Stay> stays() {
        return stays;
    }

    /// What was left out, and why.
    List<String> notes() {
        List<String> notes = new ArrayList<>(broken);
        if (newborns > 0) {
            notes.add(newborns + " stays of newborns left out");
        }
        if (unreadable > 0) {
            notes.add(unreadable + " stays without an identifier or without readable times left out");
        }
        if (repeated > 0) {
            notes.add(repeated + " stays listed again, kept once");
        }
        return notes;
    }

    /// A person listed twice counts as first listed.
    private void persons(Database database, TableFiles files) throws SQLException {
        database.run("CREATE OR REPLACE TEMP TABLE person_list (subject_id VARCHAR, gender VARCHAR, dob VARCHAR,"
                + " anchor_age VARCHAR, anchor_year VARCHAR)");
        Optional<Path> path = files.find("patients");
        if (path.isEmpty()) {
            return;
        }
        TableFile file = Headers.read(database, "patients", path.get());
        file.require(List.of("subject_id"));
        try {
            database.run("INSERT INTO person_list SELECT " + file.column("subject_id")
                    + Stream.of("gender", "dob", "anchor_age", "anchor_year")
                            .map(column -> ", first(" + file.column(column) + ")")
                            .collect(Collectors.joining())
                    + " FROM " + file.scan() + " GROUP BY 1");
            broken.addAll(Rejected.notes(database, file, "age and sex of a person are unknown"));
        } catch (SQLException e) {
            throw Failures.reading(file.path().toString(), e);
        }
    }

    private static String query(String id, TableFile icuStays) {
        return """
                SELECT s.id, s.subject, epoch_ms(try_cast(s.intime AS TIMESTAMP)) AS in_ms,
                    epoch_ms(try_cast(s.outtime AS TIMESTAMP)) AS out_ms,
                    CASE WHEN p.dob IS NOT NULL
                        THEN date_sub('year', try_cast(p.dob AS TIMESTAMP), try_cast(s.intime AS TIMESTAMP))
                        ELSE try_cast(p.anchor_age AS INTEGER) + year(try_cast(s.intime AS TIMESTAMP))
                            - try_cast(p.anchor_year AS INTEGER) END AS years,
                    try_cast(p.anchor_age AS INTEGER) AS anchor, p.gender, s.care_unit, s.charting
                FROM (SELECT %s AS id, %s AS subject, %s AS intime, %s AS outtime, %s AS care_unit, %s AS charting
                    FROM %s) s
                LEFT JOIN person_list p ON p.subject_id = s.subject
                ORDER BY try_cast(s.subject AS BIGINT), s.subject, s.intime, s.id
                """.formatted(
                        icuStays.column(id),
                        icuStays.column("subject_id"),
                        icuStays.column("intime"),
                        icuStays.column("outtime"),
                        icuStays.column("first_careunit"),
                        icuStays.column("dbsource"),
                        icuStays.scan());
    }

    private void take(ResultSet row) throws SQLException {
        String id = text(row.getString(1));
        Instant in = instant(row, 3, Instant.MIN);
        Instant out = instant(row, 4, Instant.MAX);
        if (id.isBlank() || in.equals(Instant.MIN) || out.isBefore(in)) {
            unreadable++;
            return;
        }
        if (!ids.add(id)) {
            repeated++;
            return;
        }
        int years = row.getInt(5);
        boolean known = !row.wasNull();
        boolean hidden = edition == MimicEdition.III ? years > OLDEST_SHOWN : row.getInt(6) > OLDEST_SHOWN;
        if (known && years < NEWBORN_BELOW) {
            newborns++;
            return;
        }
        stays.add(new Stay(
                new PatientId(id),
                text(row.getString(2)),
                in,
                out,
                known ? (hidden ? "> " + OLDEST_SHOWN : Integer.toString(years)) : "",
                text(row.getString(7)),
                text(row.getString(8)),
                text(row.getString(9))));
    }

    private static Instant instant(ResultSet row, int column, Instant otherwise) throws SQLException {
        long milliseconds = row.getLong(column);
        return row.wasNull() ? otherwise : Instant.ofEpochMilli(milliseconds);
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell.strip();
    }
}
