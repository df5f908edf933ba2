package org.vasomotion.guidance.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.intake.SourceProfile.ItemText;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.OrganFunction;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// A made-up source, a stay of one day from eight in the morning, and readings of it.
final class Door {

    static final PatientId PATIENT = new PatientId("made-up");
    static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");
    static final StayPeriod STAY = new StayPeriod(EIGHT, EIGHT.plus(Duration.ofDays(1)));
    static final Duration TOLERANCE = Duration.ofMinutes(30);
    static final ZoneId UTC = ZoneId.of("UTC");
    static final Intake INTAKE = new Intake(profile(UTC));

    private Door() {}

    static SourceProfile profile(ZoneId zone) {
        return new SourceProfile("ward", items(), units(), texts(), zone, TOLERANCE, Acquisition.CHARTED);
    }

    private static Map<String, ItemMeaning> items() {
        Map<String, ItemMeaning> items = new HashMap<>();
        items.put(
                "lactate",
                new ItemMeaning.Measures(Metabolism.LACTATE, Method.BLOOD_GAS_ANALYSER, Site.ARTERIAL_BLOOD));
        items.put("pressure", pressure(Method.ARTERIAL_LINE));
        items.put("cuff", pressure(Method.CUFF));
        items.put(
                "temperature",
                new ItemMeaning.Measures(PeripheralSigns.CORE_TEMPERATURE, Method.THERMISTOR, Site.BLADDER));
        items.put(
                "refill",
                new ItemMeaning.Measures(PeripheralSigns.CAPILLARY_REFILL_TIME, Method.EXAMINATION, Site.UNSPECIFIED));
        items.put("mottling", new ItemMeaning.Measures(PeripheralSigns.MOTTLING_SCORE, Method.EXAMINATION, Site.KNEE));
        items.put(
                "verbal",
                new ItemMeaning.Measures(
                        OrganFunction.GLASGOW_COMA_SCALE_VERBAL, Method.EXAMINATION, Site.UNSPECIFIED));
        items.put(
                "urine",
                new ItemMeaning.Measures(FluidVolumes.URINE_VOLUME, Method.URINARY_CATHETER, Site.UNSPECIFIED));
        items.put("norepinephrine", new ItemMeaning.Gives(Vasopressors.NOREPINEPHRINE));
        items.put("vasopressin", new ItemMeaning.Gives(Vasopressors.VASOPRESSIN));
        items.put("saline", new ItemMeaning.Gives(Fluids.SODIUM_CHLORIDE_0_9));
        items.put("alarm", new ItemMeaning.Refused("alarm limit, not a measurement"));
        items.put("gas", new ItemMeaning.Unresolved("no specimen says which blood this is"));
        return items;
    }

    private static ItemMeaning pressure(Method method) {
        return new ItemMeaning.Measures(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, method, Site.UNSPECIFIED);
    }

    private static Map<UnitSpelling, Unit> units() {
        Map<UnitSpelling, Unit> units = new HashMap<>();
        Arrays.stream(Unit.values()).forEach(unit -> units.putIfAbsent(new UnitSpelling("", unit.code()), unit));
        units.put(new UnitSpelling("", "\u00b5g/min"), Unit.MICROGRAM_PER_MINUTE);
        units.put(new UnitSpelling("", "\u03bcg/min"), Unit.MICROGRAM_PER_MINUTE);
        units.put(new UnitSpelling("", "mmHg"), Unit.MILLIMETRE_OF_MERCURY);
        units.put(new UnitSpelling("cuff", ""), Unit.MILLIMETRE_OF_MERCURY);
        units.put(new UnitSpelling("temperature", "mmHg"), Unit.CELSIUS);
        return units;
    }

    private static Map<ItemText, TextValue> texts() {
        return Map.of(
                new ItemText("refill", "Abnormal >3 secs"),
                new TextValue.Means(Interval.above(Quantity.of(3, Unit.SECOND))),
                new ItemText("refill", "weeks"),
                new TextValue.Means(Interval.exactly(1_000_000, Unit.SECOND)),
                new ItemText("refill", "heavy"),
                new TextValue.Means(Interval.exactly(3, Unit.KILOGRAM)),
                new ItemText("verbal", "No Response-ETT"),
                new TextValue.Unassessable("intubated"),
                new ItemText("verbal", "1"),
                new TextValue.Unassessable("intubated, charted as 1"));
    }

    static Instant at(double minutes) {
        return EIGHT.plusNanos(Math.round(minutes * 60e9));
    }

    static SourceTime time(double minutes) {
        return SourceTime.at(at(minutes));
    }

    /// A reading one hour into the stay, known when true.
    static SourceReading reading(String item, String value, String unit) {
        return reading("m", item, value, unit, time(60));
    }

    static SourceReading reading(String message, String item, String value, String unit, SourceTime when) {
        return new SourceReading(
                PATIENT,
                new EntryId("ward", message),
                0,
                ReadingStatus.FINAL,
                item,
                value,
                unit,
                when,
                when,
                when,
                new Provenance(item, item, "ward.csv", 2));
    }

    static SourceReading timed(SourceReading reading, SourceTime start, SourceTime end, SourceTime received) {
        return new SourceReading(
                reading.patient(),
                reading.identity(),
                reading.revision(),
                reading.status(),
                reading.item(),
                reading.value(),
                reading.unit(),
                start,
                end,
                received,
                reading.provenance());
    }

    static SourceReading revised(SourceReading reading, int revision, ReadingStatus status) {
        return new SourceReading(
                reading.patient(),
                reading.identity(),
                revision,
                status,
                reading.item(),
                reading.value(),
                reading.unit(),
                reading.start(),
                reading.end(),
                reading.received(),
                reading.provenance());
    }

    static Reception receive(SourceReading reading) {
        return INTAKE.receive(Timeline.of(PATIENT), STAY, reading);
    }

    static Taken take(List<SourceReading> readings) {
        return take(INTAKE, STAY, readings);
    }

    static Taken take(Intake intake, StayPeriod stay, List<SourceReading> readings) {
        Timeline record = Timeline.of(PATIENT);
        IntakeAccount account = IntakeAccount.EMPTY;
        for (SourceReading reading : readings) {
            Reception reception = intake.receive(record, stay, reading);
            record = reception.timeline();
            account = account.plus(reception.verdict());
        }
        return new Taken(record, account);
    }

    /// What came of several readings.
    record Taken(Timeline record, IntakeAccount account) {}
}
