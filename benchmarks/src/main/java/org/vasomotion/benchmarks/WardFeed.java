package org.vasomotion.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.measurand.StandardMeasurands;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Unit;

/// What one bed of an intensive care unit sends, minute by minute: six values of a monitor every minute, refill every
/// half hour, gases and lactate every four hours, blood counts every twelve, norepinephrine, fluids, urine and what is
/// charted by hand every hour. Values wander; the same generator gives the same bed.
final class WardFeed {

    static final Instant ADMITTED = Instant.parse("2026-01-01T00:00:00Z");
    static final Intake INTAKE = new Intake(profile());

    private static final Provenance NOWHERE = new Provenance("", "", "benchmark", 0);

    private final PatientId patient;
    private final RandomGenerator random;
    private int messages;

    WardFeed(PatientId patient, RandomGenerator random) {
        this.patient = patient;
        this.random = random;
    }

    private static SourceProfile profile() {
        Map<String, ItemMeaning> items = new HashMap<>();
        for (Measurand row : StandardMeasurands.catalog().all()) {
            items.put(row.id(), new ItemMeaning.Measures(row, method(row), Site.UNSPECIFIED));
        }
        for (Drug drug : StandardDrugs.catalog().all()) {
            items.put(drug.id(), new ItemMeaning.Gives(drug));
        }
        Map<UnitSpelling, Unit> units = new HashMap<>();
        for (Unit unit : Unit.values()) {
            units.putIfAbsent(new UnitSpelling("", unit.code()), unit);
        }
        return new SourceProfile(
                "ward", items, units, Map.of(), ZoneId.of("UTC"), Duration.ofMinutes(5), Acquisition.LIVE);
    }

    private static Method method(Measurand row) {
        return row.methods().contains(Method.ARTERIAL_LINE)
                ? Method.ARTERIAL_LINE
                : row.methods().stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .findFirst()
                        .orElseThrow();
    }

    /// What is said of a bed before the first value.
    List<SessionInput> admission(String protocol) {
        List<SessionInput> inputs = new ArrayList<>();
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            inputs.add(new SessionInput.Declared(
                    ADMITTED,
                    new Coverage(
                            new EntryId("ward", kind.name()),
                            0,
                            kind,
                            ADMITTED,
                            ADMITTED.plus(Duration.ofDays(30)),
                            ADMITTED)));
        }
        inputs.add(value(ADMITTED, "body-weight", 60 + random.nextInt(40), "kg"));
        inputs.add(value(ADMITTED, "body-height", 155 + random.nextInt(40), "cm"));
        inputs.add(value(ADMITTED, "lactate", 3.25, "mmol/L"));
        inputs.add(new SessionInput.Begun(ADMITTED, protocol));
        return inputs;
    }

    /// What arrives in one minute, each value by itself.
    List<SessionInput> minute(int minute) {
        Instant at = ADMITTED.plus(Duration.ofMinutes(minute));
        List<SessionInput> inputs = new ArrayList<>(monitor(at));
        if (minute % 30 == 0) {
            inputs.add(value(at, "capillary-refill-time", 1.5 + random.nextInt(40) / 10.0, "s"));
        }
        if (minute % 60 == 0) {
            hour(at, inputs);
        }
        if (minute % 240 == 0) {
            gases(at, inputs);
        }
        if (minute % 720 == 0) {
            inputs.add(value(at, "creatinine", 1.4, "mg/dL"));
            inputs.add(value(at, "bilirubin", 1.1, "mg/dL"));
            inputs.add(value(at, "platelet-count", 120 + random.nextInt(60), "10*3/uL"));
        }
        return inputs;
    }

    /// What a monitor sends in one minute.
    List<SessionInput> monitor(Instant at) {
        int diastolic = 44 + random.nextInt(16);
        int pulse = 30 + random.nextInt(24);
        return List.of(
                value(at, "heart-rate", 85 + random.nextInt(30), "/min"),
                value(at, "systolic-arterial-pressure", diastolic + pulse, "mm[Hg]"),
                value(at, "diastolic-arterial-pressure", diastolic, "mm[Hg]"),
                value(at, "mean-arterial-pressure", diastolic + pulse / 3, "mm[Hg]"),
                value(at, "peripheral-oxygen-saturation", 93 + random.nextInt(6), "%"),
                value(at, "respiratory-rate", 14 + random.nextInt(10), "/min"));
    }

    private void hour(Instant at, List<SessionInput> inputs) {
        inputs.add(rate(at, "norepinephrine", 0.1 + random.nextInt(20) / 100.0, "ug/kg/min"));
        inputs.add(volume(at, "balanced-crystalloid", 80 + random.nextInt(60)));
        inputs.add(value(at, "urine-volume", 30 + random.nextInt(40), "mL"));
        inputs.add(value(at, "central-venous-pressure", 6 + random.nextInt(6), "mm[Hg]"));
        inputs.add(value(at, "core-temperature", 37 + random.nextInt(15) / 10.0, "Cel"));
        inputs.add(value(at, "inspired-oxygen-fraction", 40 + random.nextInt(20), "%"));
        inputs.add(value(at, "mottling-score", random.nextInt(4), "{score}"));
    }

    private void gases(Instant at, List<SessionInput> inputs) {
        inputs.add(value(at, "lactate", 1.5 + random.nextInt(30) / 10.0, "mmol/L"));
        inputs.add(value(at, "hemoglobin", 9 + random.nextInt(20) / 10.0, "g/dL"));
        inputs.add(value(at, "arterial-ph", 7.3 + random.nextInt(10) / 100.0, "[pH]"));
        inputs.add(value(at, "arterial-oxygen-tension", 70 + random.nextInt(40), "mm[Hg]"));
        inputs.add(value(at, "arterial-oxygen-saturation", 93 + random.nextInt(6), "%"));
        inputs.add(value(at, "arterial-carbon-dioxide-tension", 34 + random.nextInt(10), "mm[Hg]"));
        inputs.add(value(at, "central-venous-carbon-dioxide-tension", 40 + random.nextInt(10), "mm[Hg]"));
        inputs.add(value(at, "central-venous-oxygen-saturation", 64 + random.nextInt(14), "%"));
        inputs.add(value(at, "central-venous-oxygen-tension", 34 + random.nextInt(8), "mm[Hg]"));
    }

    private SessionInput value(Instant at, String item, double value, String unit) {
        SourceTime time = SourceTime.at(at);
        return delivered(at, item, Double.toString(value), unit, time, time);
    }

    private SessionInput rate(Instant at, String drug, double rate, String unit) {
        return delivered(at, drug, Double.toString(rate), unit, SourceTime.at(at), new SourceTime.Missing());
    }

    private SessionInput volume(Instant at, String fluid, int millilitres) {
        SourceTime end = SourceTime.at(at.plus(Duration.ofMinutes(60)));
        return delivered(at, fluid, Integer.toString(millilitres), "mL", SourceTime.at(at), end);
    }

    private SessionInput delivered(
            Instant at, String item, String value, String unit, SourceTime start, SourceTime end) {
        messages++;
        return new SessionInput.Delivered(
                at,
                List.of(new SourceReading(
                        patient,
                        new EntryId("ward", Integer.toString(messages)),
                        0,
                        ReadingStatus.FINAL,
                        item,
                        value,
                        unit,
                        start,
                        end,
                        SourceTime.at(at),
                        NOWHERE)));
    }
}
