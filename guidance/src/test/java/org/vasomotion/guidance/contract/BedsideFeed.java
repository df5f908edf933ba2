package org.vasomotion.guidance.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Unit;

/// A source that speaks the catalogue's own language: items are identifiers, units are codes. For sessions in tests.
@Api
public final class BedsideFeed {

    public static final PatientId PATIENT = new PatientId("bed-1");
    public static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    public static final StayPeriod STAY = new StayPeriod(EIGHT.minus(Duration.ofDays(1)), Instant.MAX);
    public static final Intake INTAKE = new Intake(profile());

    private BedsideFeed() {}

    private static SourceProfile profile() {
        Map<String, ItemMeaning> items = new HashMap<>();
        for (Measurand row : StandardMeasurands.catalog().all()) {
            items.put(
                    row.id(),
                    new ItemMeaning.Measures(
                            row,
                            row.methods().stream()
                                    .sorted((a, b) -> a.id().compareTo(b.id()))
                                    .findFirst()
                                    .orElseThrow(),
                            row.sites().stream()
                                    .sorted((a, b) -> a.id().compareTo(b.id()))
                                    .findFirst()
                                    .orElseThrow()));
        }
        for (Drug drug : StandardDrugs.catalog().all()) {
            items.put(drug.id(), new ItemMeaning.Gives(drug));
        }
        Map<UnitSpelling, Unit> units = new HashMap<>();
        for (Unit unit : Unit.values()) {
            units.putIfAbsent(new UnitSpelling("", unit.code()), unit);
        }
        return new SourceProfile(
                "bedside", items, units, Map.of(), ZoneId.of("UTC"), Duration.ofMinutes(5), Acquisition.LIVE);
    }

    /// This many minutes after eight.
    public static Instant at(double minutes) {
        return EIGHT.plusNanos(Math.round(minutes * 60e9));
    }

    /// A value that was known when it was true.
    public static SourceReading value(String message, double minutes, String item, String value, String unit) {
        SourceTime time = SourceTime.at(at(minutes));
        return reading(message, item, value, unit, time, time, time);
    }

    /// A rate that runs until told otherwise.
    public static SourceReading rate(String message, double minutes, String drug, String value, String unit) {
        SourceTime time = SourceTime.at(at(minutes));
        return reading(message, drug, value, unit, time, new SourceTime.Missing(), time);
    }

    /// A volume, evenly over some minutes, known when it began.
    public static SourceReading volume(String message, double minutes, String fluid, String millilitres, double over) {
        SourceTime start = SourceTime.at(at(minutes));
        return reading(message, fluid, millilitres, "mL", start, SourceTime.at(at(minutes + over)), start);
    }

    /// Anything.
    public static SourceReading reading(
            String message,
            String item,
            String value,
            String unit,
            SourceTime start,
            SourceTime end,
            SourceTime received) {
        return new SourceReading(
                PATIENT,
                new EntryId("bedside", message),
                0,
                ReadingStatus.FINAL,
                item,
                value,
                unit,
                start,
                end,
                received,
                new Provenance(item, item, "bedside", 0));
    }

    /// The same message in another revision or standing.
    public static SourceReading revised(SourceReading reading, int revision, ReadingStatus status, String value) {
        return new SourceReading(
                reading.patient(),
                reading.identity(),
                revision,
                status,
                reading.item(),
                value,
                reading.unit(),
                reading.start(),
                reading.end(),
                reading.received(),
                reading.provenance());
    }

    /// Everything of a kind is recorded from before eight on, for good.
    public static Coverage complete(Coverage.Kind kind) {
        return new Coverage(
                new EntryId("bedside", kind.name()),
                0,
                kind,
                EIGHT.minus(Duration.ofDays(1)),
                EIGHT.plus(Duration.ofDays(30)),
                EIGHT);
    }
}
