package org.vasomotion.cli.scenario;

import java.util.Arrays;
import java.util.List;
import org.vasomotion.interop.document.Fields;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Nearest;
import org.vasomotion.interop.document.Problems;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.sign.Sign;

/// Names in a scenario file that stand for something the simulation knows.
public final class Known {

    private static final List<SimulatedDrug> DRUGS =
            StandardFormulary.standard().drugs();

    private Known() {}

    public static Sign sign(Problems problems, FileNode node) {
        return of(Sign.values(), Fields.text(problems, node, "sign"), "sign", problems, node);
    }

    static Parameter parameter(Problems problems, FileNode node, String name) {
        return of(Parameter.values(), name, "parameter", problems, node);
    }

    public static SimulatedDrug drug(Problems problems, FileNode node) {
        String name = Fields.text(problems, node, "drug");
        return DRUGS.stream()
                .filter(drug -> drug.name().equals(name))
                .findFirst()
                .orElseThrow(() -> problems.at(
                        node,
                        complaint(
                                "drug",
                                name,
                                DRUGS.stream().map(SimulatedDrug::name).toList())));
    }

    public static <E extends Enum<E>> E of(E[] all, String name, String what, Problems problems, FileNode node) {
        return Arrays.stream(all)
                .filter(each -> Words.of(each).equals(name))
                .findFirst()
                .orElseThrow(() -> problems.at(
                        node,
                        complaint(what, name, Arrays.stream(all).map(Words::of).toList())));
    }

    private static String complaint(String what, String name, List<String> known) {
        return "no " + what + " is called '" + name + "'" + Nearest.hintAmong(name, known);
    }
}
