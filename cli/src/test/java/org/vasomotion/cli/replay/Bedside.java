package org.vasomotion.cli.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.vasomotion.guidance.intake.Intake;
import org.vasomotion.guidance.intake.ItemMeaning;
import org.vasomotion.guidance.intake.SourceProfile;
import org.vasomotion.guidance.intake.SourceProfile.UnitSpelling;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.quantity.Unit;

/// A made-up chart of pulse and pressure. Times are minutes after eight in the morning, when the stay begins.
final class Bedside {

    static final PatientId PATIENT = new PatientId("made-up");
    static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");
    static final StayPeriod STAY = new StayPeriod(EIGHT, EIGHT.plus(Duration.ofDays(1)));
    static final Duration TOLERANCE = Duration.ofMinutes(30);

    private Bedside() {}

    static Intake intake() {
        return new Intake(new SourceProfile(
                "ward",
                Map.of(
                        "pulse",
                        new ItemMeaning.Measures(MacroHemodynamics.HEART_RATE, Method.MONITOR, Site.UNSPECIFIED),
                        "systolic",
                        new ItemMeaning.Measures(
                                MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE, Method.CUFF, Site.UNSPECIFIED)),
                Map.of(
                        new UnitSpelling("", "/min"), Unit.PER_MINUTE,
                        new UnitSpelling("", "mmHg"), Unit.MILLIMETRE_OF_MERCURY),
                Map.of(),
                ZoneId.of("UTC"),
                TOLERANCE,
                Acquisition.CHARTED));
    }

    static Instant at(long minutes) {
        return EIGHT.plus(Duration.ofMinutes(minutes));
    }

    static SourceReading pulse(String message, long minutes, long known, String value) {
        return reading(message, "pulse", value, "/min", minutes, known);
    }

    static SourceReading systolic(String message, long minutes, String value) {
        return reading(message, "systolic", value, "mmHg", minutes, minutes);
    }

    static SourceReading reading(String message, String item, String value, String unit, long minutes, long known) {
        SourceTime when = SourceTime.at(at(minutes));
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
                SourceTime.at(at(known)),
                new Provenance(item, item, "ward.csv", 2));
    }
}
