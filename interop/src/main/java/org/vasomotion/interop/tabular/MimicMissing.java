package org.vasomotion.interop.tabular;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vasomotion.interop.terminology.MimicEdition;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Coverage;

/// What a MIMIC directory leaves open, and what its tables state to hold completely.
///
/// An input or output table that is there covers the stays of its charting system from admission to
/// discharge; so "no row" means none was given. Without the table nothing is known.
final class MimicMissing {

    private MimicMissing() {}

    static List<MissingTable> in(MimicEdition edition, TableFiles files) {
        Map<String, String> consequences = new LinkedHashMap<>();
        consequences.put("patients", "age and sex are unknown");
        consequences.put("d_items", "free-form items cannot be read, and unlisted items have no label");
        consequences.put("d_labitems", "unlisted laboratory items have no label");
        consequences.put(
                "chartevents",
                "no charted vital sign, skin sign, capillary refill, consciousness score, ventilator setting or weight");
        consequences.put("labevents", "no laboratory lactate, blood gas, creatinine, bilirubin or platelet count");
        String drugsAndFluids = "whether a vasoactive drug ran, at which rate, and what fluid went in, is unknown";
        switch (edition) {
            case III -> {
                consequences.put("inputevents_cv", drugsAndFluids + " in stays charted in CareVue");
                consequences.put("inputevents_mv", drugsAndFluids + " in stays charted in MetaVision");
            }
            case IV -> consequences.put("inputevents", drugsAndFluids);
        }
        consequences.put("outputevents", "urine and other output, and so the fluid balance, are unknown");
        List<MissingTable> missing = new ArrayList<>();
        consequences.forEach((table, consequence) -> {
            if (files.find(table).isEmpty()) {
                missing.add(new MissingTable(table, consequence));
            }
        });
        return missing;
    }

    static List<Coverage> coverages(MimicEdition edition, List<TableLoad> loads, Stay stay) {
        Set<String> present = new TreeSet<>();
        loads.forEach(load -> present.add(load.file().table()));
        List<Coverage> coverages = new ArrayList<>();
        List<String> inputs = inputTables(edition, stay);
        if (present.containsAll(inputs)) {
            coverages.add(coverage(inputs.getFirst(), Coverage.Kind.VASOACTIVE_INFUSIONS, stay));
            coverages.add(coverage(inputs.getFirst(), Coverage.Kind.FLUID_INPUT, stay));
        }
        if (present.contains("outputevents")) {
            coverages.add(coverage("outputevents", Coverage.Kind.FLUID_OUTPUT, stay));
        }
        return coverages;
    }

    private static List<String> inputTables(MimicEdition edition, Stay stay) {
        return switch (edition) {
            case IV -> List.of("inputevents");
            case III ->
                switch (stay.charting()) {
                    case "carevue" -> List.of("inputevents_cv");
                    case "metavision" -> List.of("inputevents_mv");
                    default -> List.of("inputevents_cv", "inputevents_mv");
                };
        };
    }

    private static Coverage coverage(String table, Coverage.Kind kind, Stay stay) {
        String message =
                "complete-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + stay.id();
        Instant from = stay.in();
        return new Coverage(new EntryId(table, message), 0, kind, from, stay.out(), from);
    }
}
