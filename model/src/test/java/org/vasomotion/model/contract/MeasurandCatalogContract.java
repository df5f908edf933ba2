package org.vasomotion.model.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.AgeLimit;
import org.vasomotion.model.measurand.Code;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandCatalog;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.ReferenceRange;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What every catalogue of measurands must keep. Extend it for rows of your own.
public abstract class MeasurandCatalogContract {

    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LEAST_SOURCE_LENGTH = 10;

    /// The catalogue under test.
    protected abstract MeasurandCatalog catalog();

    @Test
    void should_have_unique_kebab_case_names_when_listed() {
        forEachRow(row -> assertThat(row.id()).matches(KEBAB_CASE));
        assertThat(catalog().all()).extracting(Measurand::id).doesNotHaveDuplicates();
        assertThat(catalog().all()).extracting(Measurand::name).doesNotHaveDuplicates();
        assertThat(catalog().all()).extracting(Measurand::symbol).doesNotHaveDuplicates();
    }

    @Test
    void should_agree_with_its_unit_when_the_kind_says_how_a_value_arises() {
        forEachRow(row -> {
            switch (row.kind()) {
                case MeasurandKind.Graded graded -> {
                    assertThat(row.unit()).isEqualTo(Unit.SCORE_POINT);
                    assertThat(row.plausible().value())
                            .isEqualTo(Interval.of(graded.least(), graded.greatest(), Unit.SCORE_POINT));
                    assertThat(graded.labels()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
                    assertThat(row.decimals()).isZero();
                }
                case MeasurandKind.Timed timed ->
                    assertThat(row.unit().dimension()).as("%s", timed).isEqualTo(Dimension.TIME);
                case MeasurandKind.Numeric numeric ->
                    assertThat(row.decimals()).as("%s", numeric).isBetween(0, 3);
                case MeasurandKind.WaveformDerived derived ->
                    assertThat(row.decimals()).as("%s", derived).isBetween(0, 3);
            }
        });
    }

    @Test
    void should_order_its_ranges_when_it_states_plausible_and_reference_values() {
        forEachRow(row -> {
            Interval plausible = row.plausible().value();
            assertThat(plausible.unit()).isEqualTo(row.unit());
            assertThat(plausible.low()).isFinite().isLessThan(plausible.high());
            assertThat(plausible.high()).isFinite();
            if (row.reference() instanceof ReferenceRange.Known(Interval range, Citation citation)) {
                assertThat(plausible.contains(range)).as("reference %s", range).isTrue();
                assertThat(citation.source()).hasSizeGreaterThan(LEAST_SOURCE_LENGTH);
            }
        });
    }

    @Test
    void should_convert_to_the_canonical_unit_and_back_when_a_unit_is_accepted() {
        forEachRow(row -> {
            assertThat(row.acceptedUnits()).contains(row.unit());
            for (Unit accepted : row.acceptedUnits()) {
                double high = row.plausible().value().high();
                Quantity there = convert(row, Quantity.of(high, row.unit()), accepted);
                Quantity back = convert(row, there, row.unit());
                assertThat(back.value())
                        .as("through %s", accepted.code())
                        .isCloseTo(high, within(1e-9 * Math.abs(high)));
            }
        });
    }

    @Test
    void should_accept_mass_and_substance_when_it_names_an_analyte() {
        forEachRow(row -> row.analyte()
                .ifPresent(analyte -> assertThat(row.acceptedUnits())
                        .as("%s joins two dimensions", analyte)
                        .extracting(Unit::dimension)
                        .contains(Dimension.MASS_CONCENTRATION, Dimension.SUBSTANCE_CONCENTRATION)));
    }

    @Test
    void should_name_a_source_when_it_states_a_number() {
        forEachRow(row -> {
            List<Citation> citations = new ArrayList<>(List.of(row.plausible().citation(), row.definition()));
            row.methods().forEach(method -> citations.add(row.ageLimit(method).citation()));
            assertThat(citations)
                    .allSatisfy(citation -> assertThat(citation.source()).hasSizeGreaterThan(LEAST_SOURCE_LENGTH));
            if (row.reference() instanceof ReferenceRange.None(String reason)) {
                assertThat(reason).isNotBlank();
            }
        });
    }

    @Test
    void should_say_how_and_where_it_is_measured_when_listed() {
        forEachRow(row -> {
            assertThat(row.methods()).isNotEmpty();
            assertThat(row.methods()).extracting(Method::id).allMatch(id -> id.matches(KEBAB_CASE));
            assertThat(row.sites()).isNotEmpty();
            assertThat(row.sites()).extracting(Site::id).allMatch(id -> id.matches(KEBAB_CASE));
        });
    }

    @Test
    void should_not_grow_older_than_a_stated_method_when_the_method_is_unspecified() {
        forEachRow(row -> {
            AgeLimit unspecified = row.ageLimit(Method.UNSPECIFIED);
            assertThat(row.methods())
                    .allSatisfy(method -> assertThat(row.ageLimit(method).live())
                            .as("an unstated method gets the strictest limit, compared with %s", method)
                            .isGreaterThanOrEqualTo(unspecified.live()));
        });
    }

    @Test
    void should_be_an_amount_when_it_accrues() {
        forEachRow(row -> {
            if (row.hold() == HoldPolicy.ACCRUED) {
                assertThat(row.unit().dimension()).isEqualTo(Dimension.VOLUME);
                assertThat(row.plausible().value().low()).isGreaterThanOrEqualTo(0);
            }
            if (row.hold() == HoldPolicy.SUSTAINED) {
                assertThat(row.ageLimit(Method.UNSPECIFIED).charted()).isGreaterThanOrEqualTo(Duration.ofHours(4));
            }
        });
    }

    @Test
    void should_carry_well_formed_codes_when_it_carries_any() {
        forEachRow(row -> {
            assertThat(row.codes()).doesNotHaveDuplicates();
            assertThat(row.codes()).allSatisfy(code -> {
                assertThat(CheckDigits.hold(code)).as("check digit of %s", code).isTrue();
                assertThat(code.verifiedIn()).isNotBlank();
            });
        });
    }

    @Test
    void should_tell_rows_apart_by_site_when_they_share_a_code() {
        Map<Code, Set<Site>> sitesByCode = new HashMap<>();
        forEachRow(row -> row.codes().forEach(code -> {
            Set<Site> taken = sitesByCode.computeIfAbsent(code, _ -> new HashSet<>());
            assertThat(Collections.disjoint(taken, row.sites()))
                    .as("%s is claimed twice for one site", code)
                    .isTrue();
            taken.addAll(row.sites());
        }));
    }

    private static Quantity convert(Measurand row, Quantity value, Unit target) {
        if (value.dimension() == target.dimension()) {
            return value.in(target);
        }
        return row.analyte().orElseThrow().convert(value, target);
    }

    private void forEachRow(Consumer<Measurand> expectation) {
        assertThat(catalog().all()).isNotEmpty();
        assertAll(catalog().all().stream()
                .map(row -> () -> assertThat(row).as("row %s", row.id()).satisfies(expectation)));
    }
}
