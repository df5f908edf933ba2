package org.vasomotion.model.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugBuilder;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.Equivalence;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.Code;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandBuilder;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Analyte;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// The contracts themselves can fail: each planted mistake is caught by the test that is meant to catch it.
class CatalogContractsTest {

    private static final Citation CITATION = Citation.proposal("a planted mistake");
    private static final Citation SHORT = Citation.proposal("none");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void should_catch_a_name_when_it_is_no_kebab_case_or_taken() {
        caught(
                MeasurandCatalogContract::should_have_unique_kebab_case_names_when_listed,
                row("Body_Weight").build());
        caught(
                MeasurandCatalogContract::should_have_unique_kebab_case_names_when_listed,
                named("a", "The name", "A").build(),
                named("b", "The name", "B").build());
    }

    @Test
    void should_catch_a_kind_when_it_disagrees_with_its_unit() {
        caught(
                MeasurandCatalogContract::should_agree_with_its_unit_when_the_kind_says_how_a_value_arises,
                row("grade")
                        .graded(0, "absent", "present")
                        .plausible(Interval.of(0, 5, Unit.SCORE_POINT), CITATION)
                        .build());
        caught(
                MeasurandCatalogContract::should_agree_with_its_unit_when_the_kind_says_how_a_value_arises,
                row("too-precise").numeric(Unit.LITRE, 7).build());
    }

    @Test
    void should_catch_a_range_when_it_is_out_of_order() {
        caught(
                MeasurandCatalogContract::should_order_its_ranges_when_it_states_plausible_and_reference_values,
                row("normal-beyond-possible")
                        .reference(Interval.of(5, 50, Unit.LITRE), CITATION)
                        .build());
        caught(
                MeasurandCatalogContract::should_order_its_ranges_when_it_states_plausible_and_reference_values,
                row("endless")
                        .plausible(Interval.of(0, Double.POSITIVE_INFINITY, Unit.LITRE), CITATION)
                        .build());
        caught(
                MeasurandCatalogContract::should_order_its_ranges_when_it_states_plausible_and_reference_values,
                row("unit-changed-later").numeric(Unit.MILLILITRE, 0).build());
    }

    @Test
    void should_catch_a_unit_when_it_cannot_be_converted() {
        caught(
                MeasurandCatalogContract::should_convert_to_the_canonical_unit_and_back_when_a_unit_is_accepted,
                row("litres-or-kilograms").accepts(Unit.KILOGRAM).build());
        caught(
                MeasurandCatalogContract::should_accept_mass_and_substance_when_it_names_an_analyte,
                row("needless-analyte").analyte(Analyte.LACTATE).build());
    }

    @Test
    void should_catch_a_source_when_it_says_nothing() {
        caught(
                MeasurandCatalogContract::should_name_a_source_when_it_states_a_number,
                row("unsourced").definedBy(SHORT).build());
        caught(
                MeasurandCatalogContract::should_say_how_and_where_it_is_measured_when_listed,
                row("somewhere").sites(new Site("Left Hand")).build());
    }

    @Test
    void should_catch_a_limit_or_hold_when_it_makes_no_sense() {
        caught(
                MeasurandCatalogContract::should_not_grow_older_than_a_stated_method_when_the_method_is_unspecified,
                row("unstated-lasts-longest")
                        .maximumAge(Method.CUFF, Duration.ofMinutes(1), HOUR, CITATION)
                        .methods(Method.CUFF)
                        .build());
        caught(
                MeasurandCatalogContract::should_be_an_amount_when_it_accrues,
                row("accruing-time").timed(0).hold(HoldPolicy.ACCRUED).build());
        caught(
                MeasurandCatalogContract::should_be_an_amount_when_it_accrues,
                row("short-setting").hold(HoldPolicy.SUSTAINED).build());
    }

    @Test
    void should_catch_a_code_when_it_is_mistyped_or_claimed_twice() {
        caught(
                MeasurandCatalogContract::should_carry_well_formed_codes_when_it_carries_any,
                row("mistyped").code(Code.Terminology.LOINC, "8867-5", "a test").build());
        caught(
                MeasurandCatalogContract::should_tell_rows_apart_by_site_when_they_share_a_code,
                row("first").code(Code.Terminology.LOINC, "8867-4", "a test").build(),
                row("second").code(Code.Terminology.LOINC, "8867-4", "a test").build());
    }

    @Test
    void should_catch_a_drug_when_a_synonym_is_taken() {
        caught(
                DrugCatalogContract::should_point_to_one_row_when_asked_by_name_or_synonym,
                drug("a").synonyms("Saline").build(),
                drug("b").synonyms("saline").build());
    }

    @Test
    void should_catch_a_drug_when_units_or_amounts_do_not_fit() {
        caught(
                DrugCatalogContract::should_be_a_volume_when_its_role_is_a_fluid,
                drug("pressor-by-volume")
                        .amount(Interval.of(0, 100, Unit.MILLILITRE), CITATION)
                        .build());
        caught(
                DrugCatalogContract::should_bound_its_amounts_when_given_as_single_doses,
                drug("negative")
                        .amount(Interval.of(-1, 1, Unit.MILLIGRAM_OF_DRUG), CITATION)
                        .build());
        caught(
                DrugCatalogContract::should_convert_to_its_canonical_units_and_back_when_a_unit_is_accepted,
                drug("units-for-milligrams").accepts(Unit.INTERNATIONAL_UNIT).build());
    }

    @Test
    void should_catch_an_equivalence_when_its_unit_is_not_that_of_the_rate() {
        Drug vasopressin = StandardDrugs.catalog().find("vasopressin").orElseThrow();
        DrugBuilder row = drug("unsound")
                .rate(
                        vasopressin.rateUnit().orElseThrow(),
                        vasopressin.rateBounds().orElseThrow())
                .norepinephrineEquivalence(
                        new Equivalence.Factor(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 2.5, CITATION));

        caught(DrugCatalogContract::should_be_dimensionally_sound_when_it_counts_in_a_sum_of_doses, row.build());
    }

    @Test
    void should_catch_a_drug_when_its_source_or_code_says_nothing() {
        caught(
                DrugCatalogContract::should_name_a_source_when_it_states_a_number,
                drug("unsourced").evidence(SHORT).build());
        caught(
                DrugCatalogContract::should_carry_well_formed_codes_when_it_carries_any,
                drug("mistyped")
                        .code(Code.Terminology.SNOMED_CT, "364075006", "a test")
                        .build());
    }

    private static void caught(Consumer<MeasurandCatalogContract> test, Measurand... rows) {
        MeasurandCatalogContract contract = new MeasurandCatalogContract() {
            @Override
            protected MeasurandCatalog catalog() {
                return MeasurandCatalog.of(List.of(rows));
            }
        };
        assertThatThrownBy(() -> test.accept(contract)).isInstanceOf(AssertionError.class);
    }

    private static void caught(Consumer<DrugCatalogContract> test, Drug... rows) {
        DrugCatalogContract contract = new DrugCatalogContract() {
            @Override
            protected DrugCatalog catalog() {
                return DrugCatalog.of(List.of(rows));
            }
        };
        assertThatThrownBy(() -> test.accept(contract)).isInstanceOf(AssertionError.class);
    }

    private static MeasurandBuilder row(String id) {
        return named(id, "Name of " + id, id);
    }

    private static MeasurandBuilder named(String id, String name, String symbol) {
        return Measurand.named(id, name, symbol)
                .numeric(Unit.LITRE, 1)
                .plausible(Interval.of(0, 10, Unit.LITRE), CITATION)
                .maximumAge(HOUR, HOUR, CITATION)
                .methods(Method.UNSPECIFIED)
                .sites(Site.BLOOD)
                .definedBy(CITATION);
    }

    private static DrugBuilder drug(String id) {
        return Drug.named(id, "Name of " + id)
                .role(DrugRole.VASOPRESSOR)
                .amount(Interval.of(0, 100, Unit.MILLIGRAM_OF_DRUG), CITATION)
                .evidence(CITATION);
    }
}
