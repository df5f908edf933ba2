package org.vasomotion.cli.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientParameters;

/// Reads who a scenario's patient is.
final class PatientReader {

    private final Problems problems;

    PatientReader(Problems problems) {
        this.problems = problems;
    }

    PatientParameters read(FileNode node) {
        Fields fields = Fields.of(problems, node, "is", "mechanisms", "parameters", "beds");
        PatientParameters patient = begin(fields);
        if (fields.has("parameters")) {
            Fields parameters = Fields.any(problems, fields.need("parameters"));
            for (String name : parameters.node().values().keySet()) {
                FileNode value = parameters.need(name);
                Parameter parameter = Known.parameter(problems, value, name);
                patient = patient.with(parameter, Amount.read(problems, value, name, parameter.unitCode()));
            }
        }
        for (FileNode bed : fields.items("beds")) {
            patient = bed(Fields.any(problems, bed), patient);
        }
        return patient;
    }

    /// A healthy adult, the patient of the prototype, or one in whom nothing is wrong but what is named.
    private PatientParameters begin(Fields fields) {
        if (fields.has("mechanisms")) {
            if (fields.has("is")) {
                throw problems.at(fields.need("is"), "'mechanisms' say who the patient is: leave 'is' out");
            }
            return Mechanism.alone(grades(Fields.any(problems, fields.need("mechanisms"))));
        }
        String is = fields.has("is") ? fields.text("is") : "reference";
        return switch (is) {
            case "reference" -> PatientParameters.reference();
            case "prototype" -> PatientParameters.prototype();
            default -> throw problems.at(fields.need("is"), "'is' is one of reference, prototype, not '" + is + "'");
        };
    }

    private Map<Mechanism, Double> grades(Fields fields) {
        Map<Mechanism, Double> grades = new EnumMap<>(Mechanism.class);
        for (String name : fields.node().values().keySet()) {
            FileNode value = fields.need(name);
            Mechanism mechanism = Known.of(Mechanism.values(), name, "mechanism", problems, value);
            double grade = Amount.read(problems, value, name, "1");
            if (!(grade >= 0 && grade <= 1)) {
                throw problems.at(value, name + " is graded from 0 to 1, not " + grade);
            }
            grades.put(mechanism, grade);
        }
        return grades;
    }

    private PatientParameters bed(Fields fields, PatientParameters from) {
        Bed bed = Known.of(Bed.values(), fields.text("bed"), "bed", problems, fields.need("bed"));
        PatientParameters patient = from;
        for (BedVariation variation : BedVariation.values()) {
            String key = Words.of(variation);
            if (fields.has(key)) {
                patient = patient.with(variation, bed, Amount.read(problems, fields.need(key), key, "1"));
            }
        }
        fields.allow(Stream.concat(
                        Stream.of("bed"),
                        List.of(BedVariation.values()).stream().map(Words::of))
                .toArray(String[]::new));
        return patient;
    }
}
