package org.vasomotion.cli.scenario.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;

/// Which mechanisms are at work in a patient, read back from his parameters.
///
/// A mechanism is at work as far as all that it moves has moved. What has moved farther is left to be named by
/// itself.
final class MechanismGrades {

    private static final PatientParameters NOTHING_WRONG = Mechanism.alone(Map.of());

    private MechanismGrades() {}

    static Map<Mechanism, Double> of(PatientParameters patient) {
        Map<Mechanism, Double> grades = new EnumMap<>(Mechanism.class);
        for (Mechanism mechanism : Mechanism.values()) {
            double grade = grade(mechanism, patient);
            if (grade > 1e-6) {
                grades.put(mechanism, grade);
            }
        }
        return grades;
    }

    private static double grade(Mechanism mechanism, PatientParameters patient) {
        PatientParameters full = Mechanism.alone(Map.of(mechanism, 1.0));
        List<Double> shares = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            double none = NOTHING_WRONG.of(parameter);
            double reach = full.of(parameter) - none;
            if (reach != 0) {
                shares.add((patient.of(parameter) - none) / reach);
            }
        }
        double least = shares.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return Math.max(0, Math.min(1, least));
    }
}
