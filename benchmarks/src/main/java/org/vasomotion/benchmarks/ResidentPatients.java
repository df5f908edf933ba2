package org.vasomotion.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.solver.VirtualPatients;

/// What patients take who wait for their turn: the heap with so many saved ones minus the heap without.
final class ResidentPatients {

    private static final int PATIENTS = 100_000;
    private static final int BLOCK = 64;
    private static final double MEBI = 1024.0 * 1024;

    private ResidentPatients() {}

    static List<Figure> measure() {
        VirtualPatients block = new VirtualPatients(
                Collections.nCopies(BLOCK, PatientParameters.reference().with(Parameter.INOCULUM, 0.7)),
                StandardFormulary.standard());
        block.advance(60, 60);
        long before = heap();
        List<PatientSnapshot> residents = new ArrayList<>(PATIENTS);
        for (int i = 0; i < PATIENTS; i++) {
            residents.add(block.save(i % BLOCK));
        }
        double all = (heap() - before) / MEBI;
        int numbers = residents.getLast().size();
        return List.of(new Figure(
                String.format("%,d resident patients, %d numbers each", residents.size(), numbers),
                all,
                "MiB",
                "the numbers alone",
                residents.size() * 8.0 * numbers / MEBI,
                "under 1,024 MiB"));
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
