package org.vasomotion.cli.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.PatientId;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;

/// Drugs and fluids of a made-up patient. Times are minutes after eight in the morning.
final class Given {

    private static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");
    private static final Provenance BY_HAND = new Provenance("item", "label", "by-hand", 0);

    private Given() {}

    static Instant at(long minutes) {
        return EIGHT.plus(Duration.ofMinutes(minutes));
    }

    static Timeline record(List<? extends Entry> entries) {
        Timeline record = Timeline.of(new PatientId("made-up"));
        for (Entry entry : entries) {
            record = record.with(entry);
        }
        return record;
    }

    static List<Verdict> accepted(List<? extends Entry> entries) {
        List<Verdict> verdicts = new ArrayList<>();
        entries.forEach(entry -> verdicts.add(new Verdict.Accepted(entry)));
        return verdicts;
    }

    static Infusion norepinephrine(String message, long from, Ending ending, double rate) {
        return new Infusion(
                new EntryId("ward", message),
                0,
                Vasopressors.NOREPINEPHRINE,
                Quantity.of(rate, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                at(from),
                ending,
                at(from),
                Acquisition.CHARTED,
                BY_HAND);
    }

    static Dose saline(String message, long from, long until, double millilitres) {
        return new Dose(
                new EntryId("ward", message),
                0,
                Fluids.SODIUM_CHLORIDE_0_9,
                Quantity.of(millilitres, Fluids.SODIUM_CHLORIDE_0_9.amountUnit()),
                at(from),
                at(until),
                at(from),
                Acquisition.CHARTED,
                BY_HAND);
    }

    static Dose enteral(String message, long from, long until, double millilitres) {
        return new Dose(
                new EntryId("ward", message),
                0,
                Fluids.ENTERAL_INTAKE,
                Quantity.of(millilitres, Fluids.ENTERAL_INTAKE.amountUnit()),
                at(from),
                at(until),
                at(from),
                Acquisition.CHARTED,
                BY_HAND);
    }

    static Observation urine(String message, long minutes, double millilitres) {
        return new Observation(
                new EntryId("ward", message),
                0,
                FluidVolumes.URINE_VOLUME,
                Interval.exactly(millilitres, FluidVolumes.URINE_VOLUME.unit()),
                at(minutes),
                at(minutes),
                Method.URINARY_CATHETER,
                Site.UNSPECIFIED,
                Acquisition.CHARTED,
                BY_HAND);
    }

    static Coverage complete(Coverage.Kind kind, long from, long until) {
        return new Coverage(new EntryId("complete", kind.name()), 0, kind, at(from), at(until), at(from));
    }
}
