package org.vasomotion.model.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.vasomotion.model.contract.DrugCatalogContract;
import org.vasomotion.model.quantity.DoseRate;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

class StandardDrugsTest extends DrugCatalogContract {

    private static final Quantity WEIGHT = Quantity.of(80, Unit.KILOGRAM);

    @Override
    protected DrugCatalog catalog() {
        return StandardDrugs.catalog();
    }

    @Test
    void should_hold_exactly_the_agreed_rows_when_listed() {
        assertThat(catalog().all())
                .extracting(Drug::id)
                .containsExactlyInAnyOrder(
                        "norepinephrine",
                        "epinephrine",
                        "vasopressin",
                        "terlipressin",
                        "phenylephrine",
                        "dopamine",
                        "angiotensin-ii",
                        "dobutamine",
                        "milrinone",
                        "levosimendan",
                        "nitroglycerin",
                        "nitroprusside",
                        "iloprost",
                        "epoprostenol",
                        "hydrocortisone",
                        "furosemide",
                        "sodium-chloride-0.9",
                        "balanced-crystalloid",
                        "hypertonic-saline",
                        "dextrose-5",
                        "half-normal-saline",
                        "sodium-bicarbonate",
                        "other-crystalloid",
                        "albumin-5",
                        "albumin-25",
                        "other-colloid",
                        "red-cells",
                        "plasma",
                        "platelets",
                        "cryoprecipitate",
                        "other-blood-product",
                        "enteral-intake",
                        "parenteral-nutrition",
                        "drug-carrier",
                        "other-intake");
    }

    /// One milligram of base in two milligrams of bitartrate: United States labels round the same ratio.
    @Test
    void should_halve_the_dose_when_norepinephrine_is_weighed_as_bitartrate() {
        assertThat(Vasopressors.NOREPINEPHRINE.basis())
                .isInstanceOfSatisfying(
                        Basis.BaseOrSalt.class,
                        basis -> assertThat(basis.basePerSalt()).isCloseTo(0.5, within(0.002)));
    }

    @Test
    void should_add_a_tenth_when_vasopressin_runs_at_its_usual_highest_rate() {
        assertThat(contribution(
                        Vasopressors.VASOPRESSIN.norepinephrineEquivalence(),
                        Quantity.of(0.04, Unit.INTERNATIONAL_UNIT_PER_MINUTE)))
                .isCloseTo(0.1, within(1e-12));
    }

    @Test
    void should_add_the_starting_dose_when_angiotensin_is_stated_in_nanograms_or_micrograms() {
        Equivalence equivalence = Vasopressors.ANGIOTENSIN_II.norepinephrineEquivalence();

        assertThat(contribution(equivalence, Quantity.of(20, Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isCloseTo(0.05, within(1e-12));
        assertThat(contribution(equivalence, Quantity.of(0.02, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)))
                .isCloseTo(0.05, within(1e-12));
    }

    /// 10,000 x 0.04 U/min / 80 kg.
    @Test
    void should_weigh_vasopressin_per_kilogram_when_the_vasoactive_inotropic_score_counts_it() {
        assertThat(contribution(
                        Vasopressors.VASOPRESSIN.vasoactiveInotropicWeight(),
                        Quantity.of(0.04, Unit.INTERNATIONAL_UNIT_PER_MINUTE)))
                .isCloseTo(5, within(1e-12));
    }

    @Test
    void should_count_a_dose_of_each_catecholamine_as_published_when_summed_to_the_score() {
        Quantity dose = Quantity.of(1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);

        assertThat(contribution(Vasopressors.NOREPINEPHRINE.vasoactiveInotropicWeight(), dose))
                .isEqualTo(100);
        assertThat(contribution(Vasopressors.EPINEPHRINE.vasoactiveInotropicWeight(), dose))
                .isEqualTo(100);
        assertThat(contribution(Vasopressors.DOPAMINE.vasoactiveInotropicWeight(), dose))
                .isEqualTo(1);
        assertThat(contribution(Inotropes.DOBUTAMINE.vasoactiveInotropicWeight(), dose))
                .isEqualTo(1);
        assertThat(contribution(Inotropes.MILRINONE.vasoactiveInotropicWeight(), dose))
                .isEqualTo(10);
        assertThat(Inotropes.LEVOSIMENDAN.vasoactiveInotropicWeight()).isInstanceOf(Equivalence.None.class);
    }

    private static double contribution(Equivalence equivalence, Quantity rate) {
        return switch (equivalence) {
            case Equivalence.Factor factor ->
                factor.factor() * DoseRate.convert(rate, factor.unit(), WEIGHT).value();
            case Equivalence.None none -> throw new AssertionError(none.reason());
        };
    }
}
