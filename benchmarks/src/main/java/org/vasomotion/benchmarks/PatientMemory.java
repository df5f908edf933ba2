package org.vasomotion.benchmarks;

import java.util.List;

/// What a monitored patient with 72 h of data takes in memory: the heap with a ward minus the heap without, by patient.
final class PatientMemory {

    private static final int BEDS = 40;
    private static final int HOURS = 72;

    private PatientMemory() {}

    static List<Figure> measure() {
        Ward.after(1, 60); // loads classes and catalogues
        long before = heap();
        Ward ward = Ward.after(BEDS, HOURS * 60);
        long after = heap();
        double perPatient = (after - before) / 1024.0 / BEDS;
        int kept = ward.beds().stream()
                .mapToInt(bed -> bed.session().state().record().size())
                .sum();
        long received = ward.beds().stream()
                .mapToLong(bed -> bed.session().state().account().received())
                .sum();
        double all = perPatient * received / kept;
        return List.of(new Figure(
                "memory of a patient, " + HOURS + " h, " + received / BEDS + " values, " + kept / BEDS + " kept",
                perPatient,
                "KiB",
                "if all values were kept, extrapolated",
                all,
                "at most 512 KiB"));
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
