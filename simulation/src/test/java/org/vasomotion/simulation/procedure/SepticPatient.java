package org.vasomotion.simulation.procedure;

import java.util.List;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.patient.PatientSnapshot;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;

/// Healthy and septic by the recipe of section 9.2 of the specification, and titrated.
final class SepticPatient {

    private static final Formulary FORMULARY = StandardFormulary.prototype();
    private static final PatientSnapshot HEALTHY = fiveHealthyHours();
    private static final PatientSnapshot SEPTIC = septicBase();

    private SepticPatient() {}

    static VirtualPatients healthy() {
        return from(HEALTHY);
    }

    static VirtualPatients septic() {
        return from(SEPTIC);
    }

    /// Norepinephrine to a mean arterial pressure.
    static VirtualPatients titrated(double mmHg) {
        VirtualPatients patients = septic();
        int place = FORMULARY.place("norepinephrine");
        double rate = 0;
        for (int i = 0; i < 60; i++) {
            patients.advance(3, 10);
            rate = Math.max(0, Math.min(3, rate + 0.0022 * (mmHg - patients.read(0, Sign.MEAN_ARTERIAL_PRESSURE))));
            patients.therapies().infuse(0, place, rate);
        }
        patients.advance(60, 10);
        return patients;
    }

    private static VirtualPatients from(PatientSnapshot snapshot) {
        VirtualPatients patients = new VirtualPatients(List.of(PatientParameters.prototype()), FORMULARY);
        patients.restore(0, snapshot);
        patients.advance(1, 10);
        return patients;
    }

    private static PatientSnapshot fiveHealthyHours() {
        VirtualPatients patients = new VirtualPatients(List.of(PatientParameters.prototype()), FORMULARY);
        patients.advance(1800, 10);
        return patients.save(0);
    }

    private static PatientSnapshot septicBase() {
        VirtualPatients patients = from(HEALTHY);
        patients.block().state().of(StateVariable.RED_CELL_VOLUME)[0] *= 0.85;
        for (int i = 1; i <= 36; i++) {
            patients.change(0, Parameter.PRESCRIBED_SEVERITY, i / 36.0);
            patients.therapies().give(0, Treatment.CRYSTALLOID, i > 24 ? 25 : 0);
            patients.advance(60, 10);
        }
        patients.therapies().give(0, Treatment.CRYSTALLOID, 0);
        patients.advance(360, 10);
        return patients.save(0);
    }
}
