package org.vasomotion.model.drug;

import static org.vasomotion.model.drug.Sources.BEYOND_REPORTED;
import static org.vasomotion.model.drug.Sources.GENERAL_KNOWLEDGE;
import static org.vasomotion.model.drug.Sources.ONE_ENTRY;
import static org.vasomotion.model.drug.Sources.SEPSIS_DRUG_TABLE;
import static org.vasomotion.model.drug.Sources.STEP;
import static org.vasomotion.model.drug.Sources.VASOACTIVE_INOTROPIC_SCORE;
import static org.vasomotion.model.drug.Sources.updatedEquivalent;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Drugs that raise arterial pressure by constriction.
@Api
@Evidence(none = "each row carries its citations")
public final class Vasopressors {

    private static final double NOREPINEPHRINE_GRAMS_PER_MOLE = 169.18;
    private static final double BITARTRATE_MONOHYDRATE_GRAMS_PER_MOLE = 337.28;

    private static final Citation DOSE_TABLE = Citation.readInSecondary(
            "UpToDate, adult doses of vasopressors and inotropes: 0.01 to 0.5 ug/kg/min, up to 2 in refractory shock");

    private static final Citation ANGIOTENSIN_LABEL = Citation.readInSecondary(
            "United States label as given in an infusion table: start 20 ng/kg/min, steps up to 15, at most 80 in the"
                    + " first 3 h and 40 after, as low as 1.25");

    public static final Drug NOREPINEPHRINE = Drug.named("norepinephrine", "Norepinephrine")
            .synonyms("noradrenaline", "levarterenol", "Levophed")
            .role(DrugRole.VASOPRESSOR)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(0.03, 1.5, SEPSIS_DRUG_TABLE)
                            .atMost(5, BEYOND_REPORTED)
                            .step(0.02, STEP))
            .amount(Interval.of(0, 200, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .basis(new Basis.BaseOrSalt(
                    "bitartrate monohydrate",
                    NOREPINEPHRINE_GRAMS_PER_MOLE / BITARTRATE_MONOHYDRATE_GRAMS_PER_MOLE,
                    Citation.derived("molar masses 169.18 and 337.28 g/mol, C8H11NO3 in C8H11NO3.C4H6O6.H2O")))
            .norepinephrineEquivalence(new Equivalence.Factor(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 1, Citation.derived("by definition")))
            .vasoactiveInotropicWeight(
                    new Equivalence.Factor(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 100, VASOACTIVE_INOTROPIC_SCORE))
            .evidence(Citation.readInSecondary(
                    "Surviving Sepsis Campaign 2026, doi:10.1097/CCM.0000000000007075: first vasopressor"))
            .build();

    public static final Drug EPINEPHRINE = Drug.named("epinephrine", "Epinephrine")
            .synonyms("adrenaline")
            .role(DrugRole.VASOPRESSOR)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(0.01, 0.5, DOSE_TABLE)
                            .atMost(3, BEYOND_REPORTED)
                            .step(0.02, STEP))
            .amount(Interval.of(0, 100, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(new Equivalence.Factor(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 1, updatedEquivalent("same factor in Goradia 2021")))
            .vasoactiveInotropicWeight(
                    new Equivalence.Factor(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 100, VASOACTIVE_INOTROPIC_SCORE))
            .evidence(Citation.readInSecondary(
                    "Surviving Sepsis Campaign 2026, doi:10.1097/CCM.0000000000007075: after vasopressin"))
            .build();

    public static final Drug VASOPRESSIN = Drug.named("vasopressin", "Vasopressin")
            .synonyms("argipressin", "arginine vasopressin", "antidiuretic hormone")
            .role(DrugRole.VASOPRESSOR)
            .rate(
                    Unit.INTERNATIONAL_UNIT_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.INTERNATIONAL_UNIT_PER_MINUTE)
                            .usual(0.01, 0.04, SEPSIS_DRUG_TABLE)
                            .atMost(
                                    0.2,
                                    Citation.proposal("twice the 0.1 U/min that the United States label allows after"
                                            + " cardiotomy"))
                            .step(0.01, STEP))
            .amount(Interval.of(0, 200, Unit.INTERNATIONAL_UNIT), ONE_ENTRY)
            .accepts(DoseUnits.ofInternationalUnits())
            .norepinephrineEquivalence(new Equivalence.Factor(
                    Unit.INTERNATIONAL_UNIT_PER_MINUTE,
                    2.5,
                    updatedEquivalent("units per minute, not per kilogram; same factor in Goradia 2021")))
            .vasoactiveInotropicWeight(new Equivalence.Factor(
                    Unit.INTERNATIONAL_UNIT_PER_KILOGRAM_PER_MINUTE,
                    10_000,
                    Citation.read("Song, J Clin Med 2021;10:495, doi:10.3390/jcm10030495; dose in U/kg/min")))
            .evidence(Citation.readInSecondary(
                    "Surviving Sepsis Campaign 2026, doi:10.1097/CCM.0000000000007075: when norepinephrine escalates"))
            .build();

    public static final Drug TERLIPRESSIN = Drug.named("terlipressin", "Terlipressin")
            .synonyms("glypressin")
            .role(DrugRole.VASOPRESSOR)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(0.01, 0.05, Citation.unverified("about 1.3 ug/kg/h in trials of septic shock"))
                            .atMost(0.2, Citation.proposal("nine times the dose of trials of septic shock"))
                            .step(0.01, STEP))
            .amount(Interval.of(0, 20, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(new Equivalence.Factor(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    10,
                    Citation.unverified(
                            "Kotani, Crit Care 2023;27:29; the one implementation read contradicts itself on"
                                    + " the unit of the dose")))
            .evidence(GENERAL_KNOWLEDGE)
            .build();

    public static final Drug PHENYLEPHRINE = Drug.named("phenylephrine", "Phenylephrine")
            .synonyms("Neo-Synephrine")
            .role(DrugRole.VASOPRESSOR)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(0.5, 8, SEPSIS_DRUG_TABLE)
                            .atMost(15, BEYOND_REPORTED)
                            .step(0.25, STEP))
            .amount(Interval.of(0, 500, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(new Equivalence.Factor(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    0.06,
                    updatedEquivalent("Goradia 2021 has 0.1, and one implementation has 100 by mistake")))
            .evidence(SEPSIS_DRUG_TABLE)
            .build();

    public static final Drug DOPAMINE = Drug.named("dopamine", "Dopamine")
            .role(DrugRole.VASOPRESSOR)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(1, 20, SEPSIS_DRUG_TABLE)
                            .atMost(
                                    50,
                                    Citation.readInSecondary(
                                            "GlobalRPh, vasopressors and inotropes: at most 50 ug/kg/min"))
                            .step(2, STEP))
            .amount(Interval.of(0, 4000, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(new Equivalence.Factor(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 0.01, updatedEquivalent("same factor in Goradia 2021")))
            .vasoactiveInotropicWeight(
                    new Equivalence.Factor(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 1, VASOACTIVE_INOTROPIC_SCORE))
            .evidence(SEPSIS_DRUG_TABLE)
            .build();

    public static final Drug ANGIOTENSIN_II = Drug.named("angiotensin-ii", "Angiotensin II")
            .synonyms("Giapreza")
            .role(DrugRole.VASOPRESSOR)
            .rate(
                    Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(1.25, 40, ANGIOTENSIN_LABEL)
                            .atMost(200, Citation.proposal("above twice the 80 ng/kg/min of the label's first hours"))
                            .step(10, Citation.proposal("within the label's steps of up to 15 ng/kg/min")))
            .amount(Interval.of(0, 20, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(new Equivalence.Factor(
                    Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE,
                    0.0025,
                    updatedEquivalent("per ng/kg/min; Goradia 2021 has 10 per ug/kg/min, four times as much")))
            .evidence(ANGIOTENSIN_LABEL)
            .build();

    private Vasopressors() {}

    static List<Drug> rows() {
        return List.of(NOREPINEPHRINE, EPINEPHRINE, VASOPRESSIN, TERLIPRESSIN, PHENYLEPHRINE, DOPAMINE, ANGIOTENSIN_II);
    }
}
