package org.vasomotion.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.simulation.arithmetic.VectorUnit;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.DrugVariable;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritoryVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

/// How much faster than life virtual patients in septic shock live: simulated time per processor time of one thread.
///
/// Patients differ, are infected, and get fluid, norepinephrine and iloprost. The reference in the same run
/// is one patient alone, who gains nothing from lanes.
final class PatientSimulation {

    private static final int PATIENTS = 128;
    private static final int ROUNDS = 9;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int PATIENT_STEPS_PER_ROUND = 120_000;
    private static final int MOST_STEPS_PER_ROUND = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PatientSimulation() {}

    static List<Figure> measure() {
        VirtualPatients many = patients(PATIENTS);
        VirtualPatients one = patients(1);
        String how = VectorUnit.isPresent() ? ", vector module" : ", plain loops";
        String whole = PATIENTS + " patients, " + numbersPerPatient() + " numbers each" + how;
        double manyAt10 = timesLife(many, 10);
        double manyBytes = bytesPerStep(many);
        return List.of(
                figure("simulation at 10 s: " + whole, manyAt10, timesLife(one, 10), "at least 1,000,000"),
                figure("simulation at 1 s", timesLife(many, 1), timesLife(one, 1), "at least 100,000"),
                new Figure(
                        "a patient's step",
                        10 / manyAt10 * 1e6,
                        "us",
                        "at a step of 60 s",
                        60 / timesLife(many, 60) * 1e6,
                        "at most 10 us"),
                new Figure(
                        "objects made in a patient's step; a vector outside a register is one",
                        manyBytes,
                        "bytes",
                        "one patient alone",
                        bytesPerStep(one),
                        "at most 100 bytes"));
    }

    /// What a warm thread allocates.
    private static double bytesPerStep(VirtualPatients patients) {
        int steps = PATIENT_STEPS_PER_ROUND / PATIENTS;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        patients.advance(steps, 10);
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / (double) steps / patients.count();
    }

    private static Figure figure(String what, double value, double alone, String target) {
        return new Figure(what, value, "x life", "one patient alone", alone, target);
    }

    /// States that are carried from step to step.
    private static int numbersPerPatient() {
        return StateVariable.values().length
                + Bed.ALL_TERRITORIES * TerritoryVariable.values().length
                + Bed.values().length
                + StandardFormulary.standard().drugs().size() * DrugVariable.values().length;
    }

    private static VirtualPatients patients(int count) {
        Formulary formulary = StandardFormulary.standard();
        VirtualPatients patients = new VirtualPatients(
                IntStream.range(0, count).mapToObj(PatientSimulation::patient).toList(), formulary);
        for (int lane = 0; lane < count; lane++) {
            patients.therapies().give(lane, Treatment.CRYSTALLOID, 2);
            patients.therapies().infuse(lane, formulary.place("norepinephrine"), 0.05 * (lane % 5));
            patients.therapies().infuse(lane, formulary.place("iloprost"), lane % 2);
        }
        return patients;
    }

    private static PatientParameters patient(int id) {
        return PatientParameters.reference()
                .with(Parameter.INOCULUM, 0.5 + 0.01 * (id % 40))
                .with(Parameter.WEIGHT, 55 + id % 40)
                .with(Parameter.HETEROGENEITY_LOADING, 0.7 + 0.01 * (id % 60));
    }

    /// Median over rounds after those that warm the compiler up.
    private static double timesLife(VirtualPatients patients, double stepS) {
        int steps = Math.min(PATIENT_STEPS_PER_ROUND / patients.count(), MOST_STEPS_PER_ROUND);
        double[] rates = new double[ROUNDS - WARM_UP_ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            patients.advance(steps, stepS);
            double seconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
            if (round >= WARM_UP_ROUNDS) {
                rates[round - WARM_UP_ROUNDS] = steps * stepS * patients.count() / seconds;
            }
        }
        return Figure.median(rates);
    }
}
