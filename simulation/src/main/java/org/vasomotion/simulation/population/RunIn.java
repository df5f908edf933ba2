package org.vasomotion.simulation.population;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Brings candidates from health to the moment at which a study first looks at them.
///
/// The recipe of the specification, section 9.2: red cells are lost, severity rises over six hours and with
/// it, without
/// delay, what depends on it; fluid, by body mass, runs in the last two; then an hour without. Afterwards the infection
/// is
/// left to
/// antibiotics.
@Api
public final class RunIn {

    /// Nothing sudden happens on the way: a third of the steps, and the same patient to a few parts in a
    /// thousand.
    private static final Duration STEP = Duration.ofSeconds(30);

    /// Tissues are not at rest in a body that has just been drawn, and what they lack at the start of a step
    /// counts as debt for all of it: a liter of oxygen in a first step of 100 s. Steps of studies are short
    /// enough to go without, as they did when the population was calibrated.
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private static final Duration SETTLING_STEP = Duration.ofSeconds(10);

    private static final Duration RISE = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int RISES = 36;
    private static final int FIRST_FLUID_RISE = 24;

    private RunIn() {}

    /// The candidates at the end of it, one on each lane in their order.
    public static VirtualPatients of(List<Candidate> candidates, Formulary formulary) {
        return of(candidates, formulary, STEP);
    }

    /// The same in steps of another length.
    ///
    /// @param step of the solver; where ten minutes are no multiple of it, a little shorter
    public static VirtualPatients of(List<Candidate> candidates, Formulary formulary, Duration step) {
        VirtualPatients patients = new VirtualPatients(
                candidates.stream()
                        .map(c -> c.parameters().with(Parameter.PRESCRIBED_SEVERITY, 0))
                        .toList(),
                formulary);
        settle(patients, step);
        for (int lane = 0; lane < candidates.size(); lane++) {
            patients.block().state().of(StateVariable.RED_CELL_VOLUME)[lane] *=
                    1 - candidates.get(lane).of(History.RED_CELLS_LOST);
        }
        for (int rise = 1; rise <= RISES; rise++) {
            fall(candidates, patients, rise);
            live(patients, RISE, step);
        }
        for (int lane = 0; lane < candidates.size(); lane++) {
            patients.therapies().give(lane, Treatment.CRYSTALLOID, 0);
        }
        live(patients, HOUR, step);
        for (int lane = 0; lane < candidates.size(); lane++) {
            handOver(candidates.get(lane).of(History.SEVERITY), lane, patients);
        }
        return patients;
    }

    /// The hour before anything happens.
    private static void settle(VirtualPatients patients, Duration step) {
        if (step.compareTo(STEP) > 0) {
            live(patients, SETTLING, SETTLING_STEP);
            live(patients, HOUR.minus(SETTLING), step);
        } else {
            live(patients, HOUR, step);
        }
    }

    private static void live(VirtualPatients patients, Duration time, Duration step) {
        int steps = (int) Math.ceilDiv(time.toMillis(), step.toMillis());
        patients.advance(steps, time.toMillis() / 1000.0 / steps);
    }

    /// From here on severity is that of an infection under antibiotics, which fades over days: the states are
    /// those of
    /// the
    /// reference infection, treated at 14 h, at its height.
    private static void handOver(double severity, int lane, VirtualPatients patients) {
        if (severity <= 0) {
            return;
        }
        double u = Math.min(severity, MOST_SEVERE);
        PatientBlock block = patients.block();
        block.state().of(StateVariable.PATHOGEN)[lane] = 0.1;
        block.state().of(StateVariable.ACTIVATED_PHAGOCYTES)[lane] = 0.2 * Math.sqrt(u / (1.25 - u));
        block.state().of(StateVariable.TISSUE_DAMAGE)[lane] = 3.6 * u;
        block.state().of(StateVariable.ANTI_INFLAMMATORY_MEDIATOR)[lane] = 0.43;
        patients.therapies().give(lane, Treatment.ANTIBIOTICS, 1);
        patients.change(lane, Parameter.PRESCRIBED_SEVERITY, -1);
    }

    /// No number of phagocytes gives more than 1.25: equation (65).
    @Dimensionless
    private static final double MOST_SEVERE = 1.2;

    private static void fall(List<Candidate> candidates, VirtualPatients patients, int rise) {
        for (int lane = 0; lane < candidates.size(); lane++) {
            Candidate candidate = candidates.get(lane);
            double severity = candidate.of(History.SEVERITY) * rise / RISES;
            double fluidMl =
                    candidate.of(History.FLUID_GIVEN) * candidate.parameters().of(Parameter.WEIGHT);
            double fluidMlPerMin = fluidMl / ((RISES - FIRST_FLUID_RISE) * 10.0);
            patients.change(lane, Parameter.PRESCRIBED_SEVERITY, severity);
            patients.therapies().give(lane, Treatment.CRYSTALLOID, rise > FIRST_FLUID_RISE ? fluidMlPerMin : 0);
        }
    }
}
