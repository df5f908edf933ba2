package org.vasomotion.model.drug;

import static org.vasomotion.model.drug.Sources.BEYOND_REPORTED;
import static org.vasomotion.model.drug.Sources.GENERAL_KNOWLEDGE;
import static org.vasomotion.model.drug.Sources.LABEL_FROM_MEMORY;
import static org.vasomotion.model.drug.Sources.ONE_ENTRY;
import static org.vasomotion.model.drug.Sources.STEP;
import static org.vasomotion.model.drug.Sources.VASOACTIVE_INOTROPIC_SCORE;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Drugs that strengthen the heart's contraction, with or without dilating vessels.
@Api
@Evidence(none = "each row carries its citations")
public final class Inotropes {

    private static final Citation DOSING_SUMMARY =
            Citation.readInSecondary("GlobalRPh, vasopressors and inotropes: usual 2.5 to 20 ug/kg/min, at most 40");

    private static final Equivalence NO_VASOPRESSOR = new Equivalence.None("no vasopressor");

    public static final Drug DOBUTAMINE = Drug.named("dobutamine", "Dobutamine")
            .role(DrugRole.INOTROPE)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(2.5, 20, DOSING_SUMMARY)
                            .atMost(40, DOSING_SUMMARY)
                            .step(2.5, STEP))
            .amount(Interval.of(0, 2000, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .vasoactiveInotropicWeight(
                    new Equivalence.Factor(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 1, VASOACTIVE_INOTROPIC_SCORE))
            .evidence(Citation.readInSecondary(
                    "open implementations of ANDROMEDA-SHOCK-2: fixed 5 ug/kg/min as a test of one hour"))
            .build();

    public static final Drug MILRINONE = Drug.named("milrinone", "Milrinone")
            .role(DrugRole.INODILATOR)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(
                                    0.25,
                                    0.75,
                                    Citation.unverified(
                                            "0.25 in ANDROMEDA-SHOCK (from memory); 0.375 to 0.75 in a bedside"
                                                    + " infusion table"))
                            .atMost(1.5, BEYOND_REPORTED)
                            .step(0.125, STEP))
            .amount(Interval.of(0, 100, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .vasoactiveInotropicWeight(
                    new Equivalence.Factor(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 10, VASOACTIVE_INOTROPIC_SCORE))
            .evidence(Citation.unverified("ANDROMEDA-SHOCK design, doi:10.1186/s13613-018-0398-2: alternative to"
                    + " dobutamine in the inodilator test"))
            .build();

    public static final Drug LEVOSIMENDAN = Drug.named("levosimendan", "Levosimendan")
            .role(DrugRole.INODILATOR)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(0.05, 0.2, LABEL_FROM_MEMORY)
                            .atMost(0.6, BEYOND_REPORTED)
                            .step(0.05, STEP))
            .amount(Interval.of(0, 50, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .evidence(GENERAL_KNOWLEDGE)
            .build();

    private Inotropes() {}

    static List<Drug> rows() {
        return List.of(DOBUTAMINE, MILRINONE, LEVOSIMENDAN);
    }
}
