package org.vasomotion.model.drug;

import static org.vasomotion.model.drug.Sources.GENERAL_KNOWLEDGE;
import static org.vasomotion.model.drug.Sources.ONE_ENTRY;
import static org.vasomotion.model.drug.Sources.STEP;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Drugs given beside the vasoactive ones.
@Api
@Evidence(none = "each row carries its citations")
public final class Adjuncts {

    private static final Equivalence NO_VASOPRESSOR = new Equivalence.None("no vasopressor");

    public static final Drug HYDROCORTISONE = Drug.named("hydrocortisone", "Hydrocortisone")
            .synonyms("cortisol", "Solu-Cortef")
            .role(DrugRole.STEROID)
            .rate(
                    Unit.MILLIGRAM_PER_HOUR,
                    DoseBoundsBuilder.in(Unit.MILLIGRAM_PER_HOUR)
                            .usual(4, 12.5, Citation.unverified("about 200 mg a day in septic shock, up to 300"))
                            .atMost(100, Citation.proposal("a single dose of 100 mg charted as an hour's infusion"))
                            .step(4, STEP))
            .amount(Interval.of(0, 1000, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .evidence(GENERAL_KNOWLEDGE)
            .build();

    public static final Drug FUROSEMIDE = Drug.named("furosemide", "Furosemide")
            .synonyms("frusemide", "Lasix")
            .role(DrugRole.DIURETIC)
            .rate(
                    Unit.MILLIGRAM_PER_HOUR,
                    DoseBoundsBuilder.in(Unit.MILLIGRAM_PER_HOUR)
                            .usual(1, 40, Citation.unverified("usual continuous infusion, from memory"))
                            .atMost(240, Citation.proposal("the label's 4 mg/min, from memory"))
                            .step(2, STEP))
            .amount(Interval.of(0, 2000, Unit.MILLIGRAM_OF_DRUG), ONE_ENTRY)
            .accepts(DoseUnits.ofMass())
            .norepinephrineEquivalence(NO_VASOPRESSOR)
            .evidence(GENERAL_KNOWLEDGE)
            .build();

    private Adjuncts() {}

    static List<Drug> rows() {
        return List.of(HYDROCORTISONE, FUROSEMIDE);
    }
}
