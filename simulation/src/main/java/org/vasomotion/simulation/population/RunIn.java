package org.vasomotion.simulation.population;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Brings candidates from health to the moment at which a study first looks at them.
///
/// The recipe of the specification, section 9.2: red cells are lost, severity rises over six hours and with it, without
/// delay, what depends on it; fluid runs in the last two; then an hour without.
@Api
public final class RunIn {

    private static final double STEP_S = 10;
    private static final int STEPS_PER_RISE = 60;
    private static final int RISES = 36;
    private static final int FIRST_FLUID_RISE = 24;
    private static final int HOUR = 360;

    private RunIn() {}

    /// The candidates at the end of it, one on each lane in their order.
    public static VirtualPatients of(List<Candidate> candidates, Formulary formulary) {
        VirtualPatients patients = new VirtualPatients(
                candidates.stream()
                        .map(c -> c.parameters().with(Parameter.PRESCRIBED_SEVERITY, 0))
                        .toList(),
                formulary);
        patients.advance(HOUR, STEP_S);
        for (int lane = 0; lane < candidates.size(); lane++) {
            patients.block().state().of(StateVariable.RED_CELL_VOLUME)[lane] *=
                    1 - candidates.get(lane).of(History.RED_CELLS_LOST);
        }
        for (int rise = 1; rise <= RISES; rise++) {
            fall(candidates, patients, rise);
            patients.advance(STEPS_PER_RISE, STEP_S);
        }
        for (int lane = 0; lane < candidates.size(); lane++) {
            patients.therapies().give(lane, Treatment.CRYSTALLOID, 0);
        }
        patients.advance(HOUR, STEP_S);
        return patients;
    }

    private static void fall(List<Candidate> candidates, VirtualPatients patients, int rise) {
        for (int lane = 0; lane < candidates.size(); lane++) {
            Candidate candidate = candidates.get(lane);
            double severity = candidate.of(History.SEVERITY) * rise / RISES;
            double fluidMlPerMin = candidate.of(History.FLUID_GIVEN) / ((RISES - FIRST_FLUID_RISE) * 10.0);
            patients.change(lane, Parameter.PRESCRIBED_SEVERITY, severity);
            patients.therapies().give(lane, Treatment.CRYSTALLOID, rise > FIRST_FLUID_RISE ? fluidMlPerMin : 0);
        }
    }
}
