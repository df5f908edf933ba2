package org.vasomotion.cli.scenario.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;

/// Who a patient is, in words: the nearest of the patients that have a name, and in what he differs from that one.
final class PatientText {

    private PatientText() {}

    static List<String> of(PatientParameters patient) {
        return Stream.of(reference(), prototype(), mechanisms(patient))
                .map(named -> described(named, patient))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    /// @param words what is said of this patient before any difference
    private record Named(List<String> words, PatientParameters patient) {}

    private static Named reference() {
        return new Named(
                List.of("A healthy adult of " + SignText.amount(Parameter.WEIGHT.reference(), "kg")
                        + ": the reference patient"),
                PatientParameters.reference());
    }

    private static Named prototype() {
        return new Named(
                List.of(
                        "The reference patient as the prototype ran him: severity is prescribed, later couplings are off"),
                PatientParameters.prototype());
    }

    private static Named mechanisms(PatientParameters patient) {
        Map<Mechanism, Double> grades = MechanismGrades.of(patient);
        List<String> words = new ArrayList<>();
        words.add(
                grades.isEmpty()
                        ? "An adult in whom nothing is wrong but what is named here"
                        : "An adult in whom this alone is wrong, at once and from the start:");
        grades.forEach((mechanism, grade) -> words.add(DeedText.plain(Words.of(mechanism)) + ", grade "
                + SignText.amount(grade, "1") + " of 1: " + mechanism.words()));
        return new Named(words, Mechanism.alone(grades));
    }

    private static List<String> described(Named named, PatientParameters patient) {
        List<String> lines = new ArrayList<>(named.words());
        for (Parameter parameter : Parameter.values()) {
            double usual = named.patient().of(parameter);
            if (differs(patient.of(parameter), usual)) {
                lines.add(parameter(parameter, patient.of(parameter), usual));
            }
        }
        for (Bed bed : Bed.values()) {
            for (BedVariation variation : BedVariation.values()) {
                double usual = named.patient().of(variation, bed);
                if (differs(patient.of(variation, bed), usual)) {
                    lines.add(bed.words() + ": " + DeedText.plain(Words.of(variation)) + " "
                            + SignText.amount(patient.of(variation, bed), "1") + " instead of "
                            + SignText.amount(usual, "1"));
                }
            }
        }
        return lines;
    }

    /// A negative severity is not given but computed from the infection.
    private static String parameter(Parameter parameter, double value, double usual) {
        if (parameter == Parameter.PRESCRIBED_SEVERITY) {
            return value < 0
                    ? "severity computed from the infection"
                    : "severity prescribed at " + SignText.amount(value, "1");
        }
        return parameter.words() + " " + SignText.amount(value, parameter.unitCode()) + " instead of "
                + SignText.amount(usual, parameter.unitCode());
    }

    private static boolean differs(double value, double usual) {
        return Math.abs(value - usual) > 1e-9 * Math.max(1, Math.abs(usual));
    }
}
