package org.vasomotion.guidance.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.evidence.Evidence;

/// The page that lists all indices, as Markdown.
final class IndexPage {

    private static final String HEAD = """
            # Indices

            Generated from `StandardIndices`; do not edit. `./mvnw -pl guidance -am test -Dvasomotion.update=true`
            writes this page anew.

            Every index answers *known*, *bounded* ("at least", "between") or *unknown*, and says what is missing.
            An input in parentheses is not always needed: another one may stand for it, or the result is bounded
            without it. The tag says how the formula was verified: **V** read in the source, **V2** read in a secondary source, **D** derived, **E** a proposal of
            this project, **M** unverified.

            SOFA scores here are *current* scores. They grade the latest values that are young enough, not the worst
            of a day; only urine is a sum over 24 h. A missing component adds "0 to 4", never "normal".
            """;

    private IndexPage() {}

    static String of(List<Index> indices) {
        StringBuilder page = new StringBuilder(HEAD);
        String family = "";
        for (Index index : indices) {
            String own = family(index);
            if (!own.equals(family)) {
                family = own;
                page.append("\n## ").append(heading(own)).append("\n\n");
                page.append("| id | name | symbol | unit | inputs | evidence | tag |\n|---|---|---|---|---|---|---|\n");
            }
            page.append(row(index)).append('\n');
        }
        return page.toString();
    }

    private static String family(Index index) {
        String name = index.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String heading(String family) {
        return Character.toUpperCase(family.charAt(0)) + family.substring(1);
    }

    private static String row(Index index) {
        Evidence evidence = index.getClass().getAnnotation(Evidence.class);
        List<String> cells = List.of(
                "`" + index.id() + "`",
                index.description().name(),
                index.description().symbol(),
                index.unit().code(),
                inputs(index),
                String.join("; ", evidence.source()),
                evidence.verification().tag());
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String inputs(Index index) {
        List<String> names = new ArrayList<>();
        for (Input input : index.inputs()) {
            names.add(
                    switch (input) {
                        case Input.Required required -> required.measurand().id();
                        case Input.Optional optional ->
                            "(" + optional.measurand().id() + ")";
                        case Input.InfusionRate rate -> "rate of " + rate.drug().id();
                        case Input.FluidIntake _ -> "all fluids given";
                    });
        }
        return String.join(", ", names);
    }
}
