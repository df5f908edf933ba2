package org.vasomotion.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.benchmarks.TierOnePatient.Bolus;
import org.vasomotion.benchmarks.TierOnePatient.Pressure;
import org.vasomotion.benchmarks.TierOnePatient.Reading;
import org.vasomotion.model.observation.Acquisition;

/// A patient written down sign by sign.
final class PatientCase {

    private final List<Reading> refillTimes = new ArrayList<>();
    private final List<Pressure> pressures = new ArrayList<>();
    private final List<Reading> legRaises = new ArrayList<>();
    private final List<Bolus> boluses = new ArrayList<>();

    PatientCase refill(double seconds, Duration age, Acquisition acquisition) {
        refillTimes.add(new Reading(seconds, age, acquisition));
        return this;
    }

    PatientCase pressure(double systolic, double diastolic, Duration age, Acquisition acquisition) {
        pressures.add(new Pressure(systolic, diastolic, age, acquisition));
        return this;
    }

    PatientCase legRaise(double percent, Duration age) {
        legRaises.add(new Reading(percent, age, Acquisition.CHARTED));
        return this;
    }

    PatientCase bolus(double millilitres, Duration age) {
        boluses.add(new Bolus(millilitres, age));
        return this;
    }

    TierOnePatient named(String id) {
        return new TierOnePatient(
                id, Instant.parse("2026-01-01T12:00:00Z"), refillTimes, pressures, legRaises, boluses);
    }
}
