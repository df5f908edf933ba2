package org.vasomotion.model.measurand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.contract.CataloguePage;
import org.vasomotion.model.quantity.Unit;

class MeasurandPageTest {

    private static final List<String> HEADS = List.of(
            "Identifier",
            "Name",
            "Symbol",
            "Unit (also accepted)",
            "Plausible",
            "Drawn as normal",
            "Oldest use: live, charted",
            "Between readings",
            "Methods",
            "Sites",
            "Codes",
            "Definition");

    @Test
    void should_be_the_committed_page_when_generated_from_the_catalogue() throws IOException {
        CataloguePage page = new CataloguePage(
                "Measurands",
                "What can be measured at the bedside. Values outside the plausible range are quarantined and shown as"
                        + " such. Codes are listed only where a published mapping was read: " + Sources.CODE_MAPPINGS
                        + ".");
        families().forEach((family, rows) -> {
            page.paragraph("## " + family);
            page.table(HEADS, rows.stream().map(row -> cells(page, row)).toList());
        });

        page.check("measurands.md");
    }

    @Test
    void should_show_every_row_once_when_grouped_by_family() {
        assertThat(families().values().stream().flatMap(List::stream))
                .containsExactlyElementsOf(StandardMeasurands.catalog().all());
    }

    private static Map<String, List<Measurand>> families() {
        Map<String, List<Measurand>> families = new LinkedHashMap<>();
        families.put("Macro-haemodynamics", MacroHemodynamics.rows());
        families.put("Ventilation and oxygenation", Ventilation.rows());
        families.put("Peripheral signs", PeripheralSigns.rows());
        families.put("Blood gases", BloodGases.rows());
        families.put("Metabolism", Metabolism.rows());
        families.put("Organ function", OrganFunction.rows());
        families.put("Sublingual microscopy", SublingualMicroscopy.rows());
        families.put("Regional perfusion", RegionalPerfusion.rows());
        families.put("Congestion and cardiac function", Congestion.rows());
        families.put("Responsiveness tests", ResponsivenessTests.rows());
        families.put("Patient properties", PatientProperties.rows());
        families.put("Clinical context", ClinicalContext.rows());
        families.put("Fluid volumes", FluidVolumes.rows());
        return families;
    }

    private static List<String> cells(CataloguePage page, Measurand row) {
        return List.of(
                "`" + row.id() + "`",
                row.name(),
                row.symbol(),
                units(row),
                CataloguePage.range(row.plausible().value()) + ", "
                        + page.mark(row.plausible().citation()),
                reference(page, row),
                ages(page, row),
                row.hold().name().toLowerCase(Locale.ROOT),
                sorted(row.methods().stream().map(Method::id).toList()),
                sorted(row.sites().stream().map(Site::id).toList()),
                row.codes().isEmpty()
                        ? "none verified"
                        : row.codes().stream()
                                .map(code -> code.system().name().replace('_', ' ') + " " + code.value())
                                .collect(Collectors.joining(", ")),
                page.mark(row.definition()));
    }

    private static String units(Measurand row) {
        String others = row.acceptedUnits().stream()
                .filter(unit -> unit != row.unit())
                .sorted(Comparator.naturalOrder())
                .map(Unit::code)
                .collect(Collectors.joining(", "));
        return row.unit().code() + (others.isEmpty() ? "" : " (" + others + ")");
    }

    private static String reference(CataloguePage page, Measurand row) {
        return switch (row.reference()) {
            case ReferenceRange.Known known -> CataloguePage.range(known.range()) + ", " + page.mark(known.citation());
            case ReferenceRange.None none -> "none: " + none.reason();
        };
    }

    private static String ages(CataloguePage page, Measurand row) {
        AgeLimit common = row.ageLimit(Method.UNSPECIFIED);
        String differing = row.methods().stream()
                .sorted(Comparator.comparing(Method::id))
                .filter(method -> !row.ageLimit(method).live().equals(common.live()))
                .map(method -> "; " + method + " " + age(page, row.ageLimit(method)))
                .collect(Collectors.joining());
        return age(page, common) + differing;
    }

    private static String age(CataloguePage page, AgeLimit limit) {
        return span(limit.live()) + ", " + span(limit.charted()) + ", " + page.mark(limit.citation());
    }

    private static String span(Duration duration) {
        if (duration.toMinutes() < 180) {
            return duration.toMinutes() + " min";
        }
        return duration.toHours() < 48
                ? CataloguePage.number(duration.toMinutes() / 60.0) + " h"
                : duration.toDays() + " d";
    }

    private static String sorted(List<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
