package org.vasomotion.model.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.Code;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

class DrugBuilderTest {

    private static final Citation CITATION = Citation.proposal("a row of a test");

    @Test
    void should_state_everything_when_the_row_is_complete() {
        Drug row = complete("methylene-blue")
                .synonyms("methylthioninium")
                .code(Code.Terminology.ATC, "V03AB17", "a test")
                .build();

        assertThat(row.synonyms()).containsExactly("methylthioninium");
        assertThat(row.codes()).extracting(Code::value).containsExactly("V03AB17");
        assertThat(row.rateUnit()).isEmpty();
        assertThat(row.rateBounds()).isEmpty();
        assertThat(row.basis()).isEqualTo(new Basis.ActiveSubstance());
        assertThat(row.norepinephrineEquivalence()).isInstanceOf(Equivalence.None.class);
        assertThat(row.vasoactiveInotropicWeight()).isInstanceOf(Equivalence.None.class);
        assertThat(row).hasToString("methylene-blue");
    }

    @Test
    void should_be_the_same_row_when_the_identifier_is_the_same() {
        Drug row = complete("methylene-blue").build();
        Drug twin = complete("methylene-blue").synonyms("other").build();

        assertThat(row).isEqualTo(twin).hasSameHashCodeAs(twin);
        assertThat(row).isNotEqualTo(complete("metaraminol").build()).isNotEqualTo("methylene-blue");
    }

    @Test
    void should_say_what_is_missing_when_a_row_is_incomplete() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Drug.named("x", "X").build())
                .withMessageContaining("x")
                .withMessageContaining("role");
        assertThatIllegalStateException()
                .isThrownBy(() -> Drug.named("x", "X").role(DrugRole.STEROID).build())
                .withMessageContaining("amount");
        assertThatIllegalStateException()
                .isThrownBy(() -> Drug.named("x", "X")
                        .role(DrugRole.STEROID)
                        .amount(Interval.of(0, 1, Unit.MILLIGRAM_OF_DRUG), CITATION)
                        .build())
                .withMessageContaining("evidence");
    }

    @Test
    void should_refuse_bounds_when_usual_doses_are_not_inside_the_possible_ones() {
        DoseBoundsBuilder bounds = DoseBoundsBuilder.in(Unit.MICROGRAM_PER_MINUTE)
                .usual(1, 10, CITATION)
                .atMost(5, CITATION);

        assertThatIllegalArgumentException().isThrownBy(() -> bounds.step(1, CITATION));
    }

    @Test
    void should_refuse_bounds_when_a_part_is_not_stated() {
        DoseBoundsBuilder onlyUsual =
                DoseBoundsBuilder.in(Unit.MICROGRAM_PER_MINUTE).usual(1, 10, CITATION);
        DoseBoundsBuilder onlyHard =
                DoseBoundsBuilder.in(Unit.MICROGRAM_PER_MINUTE).atMost(10, CITATION);

        assertThatIllegalStateException().isThrownBy(() -> onlyUsual.step(1, CITATION));
        assertThatIllegalStateException().isThrownBy(() -> onlyHard.step(1, CITATION));
    }

    @Test
    void should_refuse_a_second_row_when_the_identifier_is_taken() {
        DrugCatalog catalog = DrugCatalog.of(List.of(complete("methylene-blue").build()));

        assertThat(catalog.find("metaraminol")).isEmpty();
        assertThat(catalog.find("methylene-blue")).isPresent();
        assertThat(catalog.plus(List.of(complete("metaraminol").build())).all())
                .extracting(Drug::id)
                .containsExactly("methylene-blue", "metaraminol");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> catalog.plus(List.of(complete("methylene-blue").build())))
                .withMessageContaining("methylene-blue");
    }

    @ParameterizedTest
    @EnumSource(names = {"VASOPRESSOR", "INOTROPE", "INODILATOR", "VASODILATOR", "STEROID", "DIURETIC"})
    void should_not_count_into_the_fluid_balance_when_the_role_is_a_drug(DrugRole role) {
        assertThat(role.isFluid()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VASOPRESSOR", "INOTROPE", "INODILATOR", "VASODILATOR", "STEROID", "DIURETIC"})
    void should_count_into_the_fluid_balance_when_the_role_is_a_fluid(DrugRole role) {
        assertThat(role.isFluid()).isTrue();
    }

    private static DrugBuilder complete(String id) {
        return Drug.named(id, "Name of " + id)
                .role(DrugRole.VASOPRESSOR)
                .amount(Interval.of(0, 500, Unit.MILLIGRAM_OF_DRUG), CITATION)
                .evidence(CITATION);
    }
}
