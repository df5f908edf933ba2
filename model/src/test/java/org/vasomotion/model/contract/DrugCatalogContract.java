package org.vasomotion.model.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.drug.Basis;
import org.vasomotion.model.drug.DoseBounds;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.DrugCatalog;
import org.vasomotion.model.drug.Equivalence;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.DoseRate;
import org.vasomotion.model.quantity.IncompatibleUnitsException;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What every catalogue of drugs must keep. Extend it for rows of your own.
public abstract class DrugCatalogContract {

    private static final String KEBAB_CASE = "[a-z0-9.]+(-[a-z0-9.]+)*";
    private static final int LEAST_SOURCE_LENGTH = 10;
    private static final Quantity WEIGHT = Quantity.of(70, Unit.KILOGRAM);

    /// The catalogue under test.
    protected abstract DrugCatalog catalog();

    @Test
    void should_point_to_one_row_when_asked_by_name_or_synonym() {
        forEachRow(row -> assertThat(row.id()).matches(KEBAB_CASE));
        List<String> names = catalog().all().stream()
                .flatMap(row -> Stream.concat(Stream.of(row.name()), row.synonyms().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void should_nest_its_bounds_when_it_is_given_as_an_infusion() {
        forEachRow(row -> {
            assertThat(row.rateBounds().isPresent()).isEqualTo(row.rateUnit().isPresent());
            row.rateBounds().ifPresent(bounds -> {
                Unit unit = row.rateUnit().orElseThrow();
                Interval usual = bounds.usual().value();
                Interval hard = bounds.hard().value();
                assertThat(List.of(
                                usual.unit(), hard.unit(), bounds.step().value().unit()))
                        .containsOnly(unit);
                assertThat(hard.low()).as("a stopped pump is possible").isZero();
                assertThat(usual.high()).isLessThanOrEqualTo(hard.high()).isFinite();
                assertThat(usual.low()).isLessThan(usual.high());
                assertThat(bounds.step().value().value()).isPositive().isLessThanOrEqualTo(usual.high() - usual.low());
            });
        });
    }

    @Test
    void should_bound_its_amounts_when_given_as_single_doses() {
        forEachRow(row -> {
            Interval amount = row.plausibleAmount().value();
            assertThat(amount.unit()).isEqualTo(row.amountUnit());
            assertThat(amount.low()).isGreaterThanOrEqualTo(0);
            assertThat(amount.high()).isFinite().isGreaterThan(amount.low());
        });
    }

    @Test
    void should_be_a_volume_when_its_role_is_a_fluid() {
        forEachRow(row -> assertThat(row.amountUnit().dimension() == Dimension.VOLUME)
                .isEqualTo(row.role().isFluid()));
    }

    @Test
    void should_convert_to_its_canonical_units_and_back_when_a_unit_is_accepted() {
        forEachRow(row -> {
            assertThat(row.acceptedUnits()).contains(row.amountUnit());
            row.rateUnit().ifPresent(unit -> assertThat(row.acceptedUnits()).contains(unit));
            for (Unit accepted : row.acceptedUnits()) {
                Unit canonical = canonicalUnits(row)
                        .filter(unit -> convertible(accepted, unit))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(row + " accepts " + accepted + " but cannot convert it"));
                Quantity sent = Quantity.of(3.7, accepted);
                Quantity back = DoseRate.convert(DoseRate.convert(sent, canonical, WEIGHT), accepted, WEIGHT);
                assertThat(back.value()).as("%s", accepted).isCloseTo(3.7, within(1e-9));
            }
        });
    }

    @Test
    void should_be_dimensionally_sound_when_it_counts_in_a_sum_of_doses() {
        forEachRow(row -> Stream.of(row.norepinephrineEquivalence(), row.vasoactiveInotropicWeight())
                .forEach(equivalence -> {
                    switch (equivalence) {
                        case Equivalence.Factor(Unit unit, double factor, Citation citation) -> {
                            assertThat(factor).isPositive().isFinite();
                            assertThat(citation.source()).hasSizeGreaterThan(LEAST_SOURCE_LENGTH);
                            assertThat(convertible(row.rateUnit().orElseThrow(), unit))
                                    .as("%s of %s", unit, row)
                                    .isTrue();
                        }
                        case Equivalence.None(String reason) ->
                            assertThat(reason).isNotBlank();
                    }
                }));
    }

    @Test
    void should_hold_less_base_than_salt_when_a_salt_is_weighed() {
        forEachRow(row -> {
            switch (row.basis()) {
                case Basis.BaseOrSalt(String salt, double basePerSalt, Citation citation) -> {
                    assertThat(salt).isNotBlank();
                    assertThat(basePerSalt).isBetween(0.05, 0.99);
                    assertThat(citation.source()).hasSizeGreaterThan(LEAST_SOURCE_LENGTH);
                }
                case Basis.ActiveSubstance active -> assertThat(active).isEqualTo(new Basis.ActiveSubstance());
            }
        });
    }

    @Test
    void should_name_a_source_when_it_states_a_number() {
        forEachRow(row -> {
            Optional<DoseBounds> bounds = row.rateBounds();
            Stream<Citation> ofRate = bounds.stream()
                    .flatMap(stated -> Stream.of(
                            stated.usual().citation(),
                            stated.hard().citation(),
                            stated.step().citation()));
            assertThat(Stream.concat(
                            Stream.of(row.evidence(), row.plausibleAmount().citation()), ofRate))
                    .allSatisfy(citation -> assertThat(citation.source()).hasSizeGreaterThan(LEAST_SOURCE_LENGTH));
        });
    }

    @Test
    void should_carry_well_formed_codes_when_it_carries_any() {
        forEachRow(row -> assertThat(row.codes())
                .doesNotHaveDuplicates()
                .allSatisfy(code ->
                        assertThat(CheckDigits.hold(code)).as("%s", code).isTrue()));
    }

    private static Stream<Unit> canonicalUnits(Drug row) {
        return Stream.concat(row.rateUnit().stream(), Stream.of(row.amountUnit()));
    }

    private static boolean convertible(Unit from, Unit to) {
        try {
            return DoseRate.convert(Quantity.of(1, from), to, WEIGHT).value() > 0;
        } catch (IncompatibleUnitsException e) {
            return false;
        }
    }

    private void forEachRow(Consumer<Drug> expectation) {
        assertThat(catalog().all()).isNotEmpty();
        assertAll(catalog().all().stream()
                .map(row -> () -> assertThat(row).as("row %s", row.id()).satisfies(expectation)));
    }
}
