package org.vasomotion.simulation.procedure;

import java.util.List;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.solver.VirtualPatients;

/// A copy of one patient of a block, alone, and the way back to how he was copied.
final class Copy {

    private final PatientSnapshot original;
    private final VirtualPatients patients;

    Copy(VirtualPatients from, int lane) {
        original = from.save(lane);
        patients = new VirtualPatients(List.of(PatientParameters.reference()), from.formulary());
        reset();
    }

    /// Makes him again what he was.
    void reset() {
        patients.restore(0, original);
    }

    VirtualPatients patients() {
        return patients;
    }
}
