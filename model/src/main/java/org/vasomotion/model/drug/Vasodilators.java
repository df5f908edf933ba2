package org.vasomotion.model.drug;

import static org.vasomotion.model.drug.Sources.BEYOND_REPORTED;
import static org.vasomotion.model.drug.Sources.GENERAL_KNOWLEDGE;
import static org.vasomotion.model.drug.Sources.LABEL_FROM_MEMORY;
import static org.vasomotion.model.drug.Sources.ONE_ENTRY;
import static org.vasomotion.model.drug.Sources.STEP;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Drugs that open vessels. In septic shock all of them are research: two randomised trials of iloprost were neutral.
///
/// Acetylcholine, L-arginine and ketanserin have no row: no source for an intravenous dose range was read.
@Api
@Evidence(none = "each row carries its citations")
public final class Vasodilators {

    private static final Citation I_MICRO = Citation.read(
            "Legrand, AJRCCM 2025;211:1211-19, doi:10.1164/rccm.202410-1924OC: 0.5 ng/kg/min, plus 0.5 every 30 min, at"
                    + " most 1.5; no benefit, severe adverse events 15 v 7 %");

    private static final Equivalence NO_VASOPRESSOR = new Equivalence.None("no vasopressor");

    public static final Drug NITROGLYCERIN = Drug.named("nitroglycerin", "Nitroglycerin")
            .synonyms("glyceryl trinitrate")
            .role(DrugRole.VASODILATOR)
            .rate(
                    Unit.MICROGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_MINUTE)
                            .usual(5, 200, LABEL_FROM_MEMORY)
                            .atMost(1000, BEYOND_REPORTED)
                            .step(5, STEP))
            .amount(Interval.of(0, 500, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .evidence(
                    Citation.read("Boerma, Crit Care Med 2010;38:93, NCT00493415: flow at 24 h no better than placebo"))
            .build();

    public static final Drug NITROPRUSSIDE = Drug.named("nitroprusside", "Nitroprusside")
            .synonyms("sodium nitroprusside")
            .role(DrugRole.VASODILATOR)
            .rate(
                    Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(0.3, 10, LABEL_FROM_MEMORY)
                            .atMost(15, BEYOND_REPORTED)
                            .step(0.5, STEP))
            .amount(Interval.of(0, 500, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .evidence(GENERAL_KNOWLEDGE)
            .build();

    public static final Drug ILOPROST = Drug.named("iloprost", "Iloprost")
            .role(DrugRole.VASODILATOR)
            .rate(
                    Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(0.5, 1.5, I_MICRO)
                            .atMost(4, Citation.proposal("more than twice the highest dose of the two trials"))
                            .step(0.5, I_MICRO))
            .amount(Interval.of(0, 1000, Unit.MICROGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .evidence(I_MICRO)
            .build();

    public static final Drug EPOPROSTENOL = Drug.named("epoprostenol", "Epoprostenol")
            .synonyms("prostacyclin")
            .role(DrugRole.VASODILATOR)
            .rate(
                    Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE,
                    DoseBoundsBuilder.in(Unit.NANOGRAM_PER_KILOGRAM_PER_MINUTE)
                            .usual(1, 40, LABEL_FROM_MEMORY)
                            .atMost(200, Citation.proposal("above long-term doses in pulmonary hypertension"))
                            .step(1, STEP))
            .amount(Interval.of(0, 20_000, Unit.MICROGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .evidence(GENERAL_KNOWLEDGE)
            .build();

    private Vasodilators() {}

    static List<Drug> rows() {
        return List.of(NITROGLYCERIN, NITROPRUSSIDE, ILOPROST, EPOPROSTENOL);
    }
}
