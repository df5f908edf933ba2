package org.vasomotion.model.measurand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Analyte;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

class MeasurandBuilderTest {

    private static final Citation CITATION = Citation.proposal("a row of a test");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void should_state_everything_when_the_row_is_complete() {
        Measurand row = complete("glucose")
                .accepts(Unit.MILLIGRAM_PER_DECILITRE)
                .analyte(Analyte.GLUCOSE)
                .reference(4, 8, CITATION)
                .code(Code.Terminology.LOINC, "2339-0", "a test")
                .build();

        assertThat(row.acceptedUnits())
                .containsExactlyInAnyOrder(Unit.MILLIMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE);
        assertThat(row.analyte()).contains(Analyte.GLUCOSE);
        assertThat(row.kind()).isEqualTo(new MeasurandKind.Numeric());
        assertThat(row.reference()).isInstanceOf(ReferenceRange.Known.class);
        assertThat(row.hold()).isEqualTo(HoldPolicy.SAMPLED);
        assertThat(row.decimals()).isEqualTo(1);
        assertThat(row.codes())
                .extracting(Code::system)
                .extracting(Code.Terminology::uri)
                .containsExactly("http://loinc.org");
        assertThat(row.methods()).extracting(Method::toString).containsExactly("point-of-care");
        assertThat(row.sites()).extracting(Site::toString).containsExactly("blood");
        assertThat(row).hasToString("glucose");
    }

    @Test
    void should_be_the_same_row_when_the_identifier_is_the_same() {
        Measurand row = complete("glucose").build();
        Measurand twin = complete("glucose").noReference("another reason").build();
        Measurand other = complete("ketones").build();

        assertThat(row)
                .isEqualTo(twin)
                .hasSameHashCodeAs(twin)
                .isNotEqualTo(other)
                .isNotEqualTo("glucose");
    }

    @Test
    void should_say_what_is_missing_when_a_row_is_incomplete() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Measurand.named("x", "X", "X").sites(Site.BLOOD).build())
                .withMessageContaining("x")
                .withMessageContaining("methods");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Measurand.named("x", "X", "X").methods(Method.CUFF).build())
                .withMessageContaining("sites");
        assertThatIllegalStateException()
                .isThrownBy(() -> located("x").build())
                .withMessageContaining("plausible range");
        assertThatIllegalStateException()
                .isThrownBy(() -> located("x").plausible(0, 1, CITATION).build())
                .withMessageContaining("maximum age");
        assertThatIllegalStateException()
                .isThrownBy(() -> located("x")
                        .plausible(0, 1, CITATION)
                        .maximumAge(HOUR, HOUR, CITATION)
                        .build())
                .withMessageContaining("definition");
    }

    @Test
    void should_keep_ranges_in_the_canonical_unit_when_they_are_stated_in_another() {
        Measurand row = complete("glucose")
                .plausible(Interval.of(0, 100_000, Unit.MICROMOLE_PER_LITRE), CITATION)
                .reference(Interval.of(4000, 8000, Unit.MICROMOLE_PER_LITRE), CITATION)
                .build();

        assertThat(row.plausible().value()).isEqualTo(Interval.of(0, 100, Unit.MILLIMOLE_PER_LITRE));
        assertThat(row.reference())
                .isEqualTo(new ReferenceRange.Known(Interval.of(4, 8, Unit.MILLIMOLE_PER_LITRE), CITATION));
    }

    @Test
    void should_number_its_grades_from_the_least_when_graded() {
        MeasurandKind.Graded kind = new MeasurandKind.Graded(3, List.of("three", "four", "five"));

        assertThat(kind.greatest()).isEqualTo(5);
    }

    @Test
    void should_refuse_a_limit_when_it_is_not_positive_or_charted_is_shorter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeLimit(Duration.ZERO, HOUR, CITATION));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeLimit(HOUR.negated(), HOUR, CITATION));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeLimit(HOUR, HOUR.minusSeconds(1), CITATION));
    }

    @Test
    void should_refuse_a_method_or_site_when_it_has_no_identifier() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Method(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Site(""));
    }

    @Test
    void should_refuse_a_second_row_when_the_identifier_is_taken() {
        MeasurandCatalog catalog =
                MeasurandCatalog.of(List.of(complete("glucose").build()));

        assertThat(catalog.find("ketones")).isEmpty();
        assertThat(catalog.plus(List.of(complete("ketones").build())).all())
                .extracting(Measurand::id)
                .containsExactly("glucose", "ketones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.plus(List.of(complete("glucose").build())))
                .withMessageContaining("glucose");
    }

    private static MeasurandBuilder located(String id) {
        return Measurand.named(id, "Name of " + id, id)
                .numeric(Unit.MILLIMOLE_PER_LITRE, 1)
                .methods(Method.POINT_OF_CARE)
                .sites(Site.BLOOD);
    }

    private static MeasurandBuilder complete(String id) {
        return located(id)
                .plausible(0, 100, CITATION)
                .maximumAge(HOUR, HOUR, CITATION)
                .definedBy(CITATION);
    }
}
