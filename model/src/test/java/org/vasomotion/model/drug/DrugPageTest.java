package org.vasomotion.model.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.contract.CataloguePage;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Unit;

class DrugPageTest {

    private static final List<String> HEADS = List.of(
            "Identifier",
            "Name (synonyms)",
            "Role",
            "Rate unit",
            "Usual rates",
            "Possible rates",
            "Step",
            "Amount of one entry",
            "Basis",
            "Norepinephrine equivalent",
            "Vasoactive-inotropic score",
            "Evidence");

    @Test
    void should_be_the_committed_page_when_generated_from_the_catalogue() throws IOException {
        CataloguePage page = new CataloguePage(
                "Drugs, fluids and blood",
                "What can be given. A dose outside the possible rates or amounts is not believed at intake and never"
                        + " proposed. Vasodilators are for research only.");
        families().forEach((family, rows) -> {
            page.paragraph("## " + family);
            page.table(HEADS, rows.stream().map(row -> cells(page, row)).toList());
        });

        page.check("drugs.md");
    }

    @Test
    void should_show_every_row_once_when_grouped_by_family() {
        assertThat(families().values().stream().flatMap(List::stream))
                .containsExactlyElementsOf(StandardDrugs.catalog().all());
    }

    private static Map<String, List<Drug>> families() {
        Map<String, List<Drug>> families = new LinkedHashMap<>();
        families.put("Vasopressors", Vasopressors.rows());
        families.put("Inotropes and inodilators", Inotropes.rows());
        families.put("Vasodilators", Vasodilators.rows());
        families.put("Adjuncts", Adjuncts.rows());
        families.put("Fluids", Fluids.rows());
        families.put("Blood products", BloodProducts.rows());
        return families;
    }

    private static List<String> cells(CataloguePage page, Drug row) {
        DoseBounds bounds = row.rateBounds().orElseThrow();
        return List.of(
                "`" + row.id() + "`",
                row.name() + (row.synonyms().isEmpty() ? "" : " (" + String.join(", ", row.synonyms()) + ")"),
                row.role().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                row.rateUnit().map(Unit::code).orElseThrow(),
                CataloguePage.range(bounds.usual().value()) + ", "
                        + page.mark(bounds.usual().citation()),
                CataloguePage.range(bounds.hard().value()) + ", "
                        + page.mark(bounds.hard().citation()),
                CataloguePage.number(bounds.step().value().value()) + ", "
                        + page.mark(bounds.step().citation()),
                CataloguePage.range(row.plausibleAmount().value()) + " "
                        + row.amountUnit().code() + ", "
                        + page.mark(row.plausibleAmount().citation()),
                basis(page, row.basis()),
                sum(page, row.norepinephrineEquivalence()),
                sum(page, row.vasoactiveInotropicWeight()),
                page.mark(row.evidence()));
    }

    private static String basis(CataloguePage page, Basis basis) {
        return switch (basis) {
            case Basis.ActiveSubstance _ -> "active substance";
            case Basis.BaseOrSalt(String salt, double basePerSalt, Citation citation) ->
                "base; 1 mg of %s holds %s mg, %s"
                        .formatted(salt, CataloguePage.number(Math.rint(basePerSalt * 1e4) / 1e4), page.mark(citation));
        };
    }

    private static String sum(CataloguePage page, Equivalence equivalence) {
        return switch (equivalence) {
            case Equivalence.Factor(Unit unit, double factor, Citation citation) ->
                "%s x %s, %s".formatted(CataloguePage.number(factor), unit.code(), page.mark(citation));
            case Equivalence.None(String reason) -> "none: " + reason;
        };
    }
}
