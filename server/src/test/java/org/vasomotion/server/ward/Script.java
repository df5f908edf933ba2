package org.vasomotion.server.ward;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.recommendation.OverrideReason;
import org.vasomotion.guidance.recommendation.Response;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;

/// What happens on a small ward, by a seed: monitors, nurses, late results, corrections, repeated and
/// unreadable messages, protocols begun and answers given.
final class Script {

    static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    static final String PROTOCOL = "andromeda-shock-2";

    private static final int PATIENTS = 3;

    private final Seeded seeded;
    private final List<Step> steps = new ArrayList<>();

    /// One thing that happens.
    record Step(Instant at, PatientId patient, Request request) {}

    private Script(Seeded seeded) {
        this.seeded = seeded;
    }

    static List<Admission> admissions() {
        List<Admission> admissions = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            admissions.add(admission("p" + i));
        }
        return admissions;
    }

    static Admission admission(String patient) {
        return new Admission(
                new PatientId(patient),
                "bed " + patient,
                "",
                Admission.Origin.HOSPITAL,
                EIGHT.minus(Duration.ofDays(1)));
    }

    static List<Step> of(long seed, int count) {
        Script script = new Script(Seeded.of(seed));
        for (int i = 0; i < PATIENTS; i++) {
            script.begin(new PatientId("p" + i));
        }
        Instant at = EIGHT;
        while (script.steps.size() < count) {
            at = at.plusSeconds(20 + script.seeded.below(180));
            script.step(at, new PatientId("p" + script.seeded.below(PATIENTS)));
        }
        return script.steps;
    }

    private void begin(PatientId patient) {
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            add(
                    EIGHT,
                    patient,
                    new Request.Declare(
                            new EntryId("ward", kind.name()),
                            0,
                            kind,
                            EIGHT.minus(Duration.ofDays(1)),
                            EIGHT.plus(Duration.ofDays(9))));
        }
        add(
                EIGHT,
                patient,
                new Request.Deliver(List.of(
                        value(patient, EIGHT, "weight", 0, "body-weight", "80", "kg"),
                        value(patient, EIGHT, "infection", 0, "suspected-infection", "1", "{score}"),
                        value(
                                patient,
                                EIGHT,
                                "lactate",
                                0,
                                "lactate|blood-gas-analyser|arterial-blood",
                                "4.1",
                                "mmol/L"))));
        add(EIGHT, patient, new Request.Begin(PROTOCOL));
    }

    private void add(Instant at, PatientId patient, Request request) {
        steps.add(new Step(at, patient, request));
    }

    private void step(Instant at, PatientId patient) {
        String message = "m" + steps.size();
        Instant late = at.minus(Duration.ofMinutes(seeded.below(4) == 0 ? seeded.below(90) : 0));
        Request request = switch (seeded.below(9)) {
            case 0 -> new Request.Answer(1 + seeded.below(6), new Response.Accepted());
            case 1 ->
                new Request.Answer(1 + seeded.below(6), new Response.Overridden(OverrideReason.DISAGREE, "no\tneed"));
            case 2 -> deliver(value(patient, at, message, 0, "no-such-item", "1", "s"));
            case 3 ->
                deliver(value(patient, late, message, 0, "norepinephrine", "0." + (1 + seeded.below(8)), "ug/kg/min"));
            case 4 ->
                steps.getLast().request() instanceof Request.Deliver again
                                && steps.getLast().patient().equals(patient)
                        ? again
                        : deliver(value(
                                patient, late, "weight", 1 + steps.size(), "body-weight", "7" + seeded.below(9), "kg"));
            case 5 -> deliver(value(patient, late, message, 0, "lactate", "2." + seeded.below(9), "mmol/L"));
            case 6 ->
                deliver(
                        value(
                                patient,
                                at,
                                message + "a",
                                0,
                                "mean-arterial-pressure|arterial-line",
                                "" + (58 + seeded.below(20)),
                                "mmHg"),
                        value(
                                patient,
                                at,
                                message + "b",
                                0,
                                "diastolic-arterial-pressure|arterial-line",
                                "" + (40 + seeded.below(20)),
                                "mmHg"),
                        value(
                                patient,
                                at,
                                message + "c",
                                0,
                                "systolic-arterial-pressure|arterial-line",
                                "" + (90 + seeded.below(30)),
                                "mmHg"),
                        value(
                                patient,
                                at,
                                message + "d",
                                0,
                                "heart-rate|monitor",
                                "" + (80 + seeded.below(50)),
                                "/min"));
            default ->
                deliver(value(
                        patient,
                        late,
                        message,
                        0,
                        "capillary-refill-time|glass-slide|finger",
                        (2 + seeded.below(4)) + ".5",
                        "s"));
        };
        add(at, patient, request);
    }

    private static Request deliver(SourceReading... readings) {
        return new Request.Deliver(List.of(readings));
    }

    static SourceReading value(
            PatientId patient, Instant at, String message, int revision, String item, String value, String unit) {
        boolean isRate = unit.endsWith("/kg/min");
        return new SourceReading(
                patient,
                new EntryId("script", message),
                revision,
                revision == 0 ? ReadingStatus.FINAL : ReadingStatus.CORRECTED,
                item,
                value,
                unit,
                SourceTime.at(at),
                isRate ? new SourceTime.Missing() : SourceTime.at(at),
                SourceTime.at(at),
                new Provenance(item, "", "script", 0));
    }
}
