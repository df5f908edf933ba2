package org.vasomotion.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.vasomotion.benchmarks.TierOnePatient.Bolus;
import org.vasomotion.benchmarks.TierOnePatient.Pressure;
import org.vasomotion.benchmarks.TierOnePatient.Reading;
import org.vasomotion.model.observation.Acquisition;

/// Patients who between them reach every row of tier 1, each way to be unknown, and the edges of every threshold.
///
/// Invented to exercise rules, not to resemble a ward: branches are about equally frequent.
final class SyntheticShockPatients {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final int BOLUS_ML = 500;

    private final RandomGenerator random;

    private SyntheticShockPatients(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// The same seed gives the same patients.
    static List<TierOnePatient> generate(long seed, int count) {
        SyntheticShockPatients patients = new SyntheticShockPatients(seed);
        List<TierOnePatient> generated = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            generated.add(patients.next("patient-" + i));
        }
        return generated;
    }

    private TierOnePatient next(String id) {
        List<Bolus> boluses = new ArrayList<>();
        int age = random.nextInt(2, 50);
        for (int i = random.nextInt(3); i > 0; i--) {
            boluses.add(new Bolus(BOLUS_ML, Duration.ofMinutes(age)));
            age += random.nextInt(31, 90);
        }
        return new TierOnePatient(id, NOON, refillTimes(), pressures(), legRaises(), boluses);
    }

    private List<Reading> refillTimes() {
        Acquisition acquisition = acquisition();
        List<Reading> readings = new ArrayList<>();
        for (Duration age : ages(acquisition, 60, 75)) {
            // Twenty to sixty tenths, 3.0 among them.
            readings.add(new Reading(random.nextInt(20, 61) / 10.0, age, acquisition));
        }
        return readings;
    }

    private List<Pressure> pressures() {
        Acquisition acquisition = acquisition();
        List<Pressure> readings = new ArrayList<>();
        for (Duration age : ages(acquisition, 1, 75)) {
            int diastolic = random.nextInt(42, 59);
            readings.add(new Pressure(diastolic + random.nextInt(25, 56), diastolic, age, acquisition));
        }
        return readings;
    }

    private List<Reading> legRaises() {
        List<Reading> readings = new ArrayList<>();
        for (Duration age : ages(Acquisition.CHARTED, 30, 30)) {
            readings.add(new Reading(random.nextInt(2, 19), age, Acquisition.CHARTED));
        }
        return readings;
    }

    /// Up to four ages; the youngest is often within the limit, at times just on it, just beyond it, or long past.
    private List<Duration> ages(Acquisition acquisition, int liveMinutes, int chartedMinutes) {
        int limit = 60 * (acquisition == Acquisition.LIVE ? liveMinutes : chartedMinutes);
        List<Duration> ages = new ArrayList<>();
        int readings = random.nextInt(12) == 0 ? 0 : random.nextInt(1, 5);
        int age = switch (random.nextInt(20)) {
            case 0 -> limit;
            case 1 -> limit + 1;
            case 2 -> limit + random.nextInt(2, 7_200);
            case 3, 4 -> random.nextInt(limit);
            default -> random.nextInt(1 + limit / 20);
        };
        for (int i = 0; i < readings; i++) {
            ages.add(Duration.ofSeconds(age));
            age += random.nextInt(1, 3_600);
        }
        return ages;
    }

    private Acquisition acquisition() {
        return random.nextBoolean() ? Acquisition.LIVE : Acquisition.CHARTED;
    }
}
