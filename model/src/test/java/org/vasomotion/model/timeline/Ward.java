package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
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
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Entries of one made-up patient. Times are minutes after eight in the morning.
final class Ward {

    static final PatientId PATIENT = new PatientId("made-up");
    static final Provenance BY_HAND = new Provenance("item", "label", "by-hand", 0);
    static final Instant EIGHT = Instant.parse("2026-03-01T08:00:00Z");

    private Ward() {}

    static Instant at(double minutes) {
        return EIGHT.plusNanos(Math.round(minutes * 60e9));
    }

    static EntryId id(String message) {
        return new EntryId("ward", message);
    }

    static Timeline record(Entry... entries) {
        return record(List.of(entries));
    }

    static Timeline record(Iterable<? extends Entry> entries) {
        Timeline timeline = Timeline.of(PATIENT);
        for (Entry entry : entries) {
            timeline = timeline.with(entry);
        }
        return timeline;
    }

    /// A lactate known as soon as it was true.
    static Observation lactate(String message, double minutes, double value) {
        return lactate(message, 0, minutes, minutes, value);
    }

    static Observation lactate(String message, int revision, double minutes, double known, double value) {
        return observation(
                message,
                revision,
                Metabolism.LACTATE,
                value,
                minutes,
                known,
                Method.BLOOD_GAS_ANALYSER,
                Site.ARTERIAL_BLOOD,
                Acquisition.LIVE);
    }

    static Observation observation(
            String message,
            int revision,
            Measurand measurand,
            double value,
            double minutes,
            double known,
            Method method,
            Site site,
            Acquisition acquisition) {
        return new Observation(
                id(message),
                revision,
                measurand,
                Interval.exactly(value, measurand.unit()),
                at(minutes),
                at(known),
                method,
                site,
                acquisition,
                BY_HAND);
    }

    /// Norepinephrine in micrograms per minute with a stated end.
    static Infusion stated(String message, double from, double until, double rate) {
        return infusion(message, 0, Vasopressors.NOREPINEPHRINE, rate, from, new Ending.At(at(until)), from);
    }

    /// Norepinephrine in micrograms per minute until the next rate.
    static Infusion charted(String message, double from, double rate) {
        return infusion(message, 0, Vasopressors.NOREPINEPHRINE, rate, from, new Ending.NextRate(), from);
    }

    static Infusion infusion(
            String message, int revision, Drug drug, double rate, double from, Ending ending, double known) {
        Unit unit = drug.role().isFluid() ? Unit.MILLILITRE_PER_HOUR : Unit.MICROGRAM_PER_MINUTE;
        return new Infusion(
                id(message),
                revision,
                drug,
                Quantity.of(rate, unit),
                at(from),
                ending,
                at(known),
                Acquisition.CHARTED,
                BY_HAND);
    }

    static Infusion live(Infusion charted) {
        return new Infusion(
                charted.id(),
                charted.revision(),
                charted.drug(),
                charted.rate(),
                charted.start(),
                charted.ending(),
                charted.receivedAt(),
                Acquisition.LIVE,
                charted.provenance());
    }

    static Dose dose(String message, Drug drug, double amount, double from, double until) {
        return new Dose(
                id(message),
                0,
                drug,
                Quantity.of(amount, drug.amountUnit()),
                at(from),
                at(until),
                at(from),
                Acquisition.CHARTED,
                BY_HAND);
    }

    static Coverage coverage(String message, Coverage.Kind kind, double from, double until) {
        return new Coverage(id(message), 0, kind, at(from), at(until), at(from));
    }

    static Retraction retraction(String message, int revision, double known) {
        return new Retraction(id(message), revision, at(known), at(known), "entered in error");
    }

    static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    static <T> List<T> shuffled(List<T> ordered, Seeded seeded) {
        List<T> shuffled = new ArrayList<>(ordered);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = seeded.below(i + 1);
            T swapped = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, swapped);
        }
        return shuffled;
    }
}
