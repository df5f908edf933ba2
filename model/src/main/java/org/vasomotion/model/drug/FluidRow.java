package org.vasomotion.model.drug;

import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// What all rows of fluids and blood products have in common.
final class FluidRow {

    private static final Citation RESUSCITATION_BOLUS = Citation.readInSecondary(
            "open implementations of ANDROMEDA-SHOCK-2: 500 mL over 30 min, which is 1000 mL/h; the lower end is zero");

    private static final Citation RAPID_INFUSER =
            Citation.proposal("a rapid infuser delivers up to about 1 L/min, no faster");

    private static final Citation ONE_ENTRY =
            Citation.proposal("what one charted administration can hold: a day's total in charts that sum by day");

    private FluidRow() {}

    static DrugBuilder named(String id, String name, DrugRole role) {
        return Drug.named(id, name)
                .role(role)
                .rate(
                        Unit.MILLILITRE_PER_HOUR,
                        DoseBoundsBuilder.in(Unit.MILLILITRE_PER_HOUR)
                                .usual(0, 1000, RESUSCITATION_BOLUS)
                                .atMost(60_000, RAPID_INFUSER)
                                .step(500, Citation.proposal("half of the usual bolus rate")))
                .amount(Interval.of(0, 20_000, Unit.MILLILITRE), ONE_ENTRY)
                .accepts(DoseUnits.ofVolume())
                .norepinephrineEquivalence(new Equivalence.None("a fluid"))
                .vasoactiveInotropicWeight(new Equivalence.None("a fluid"));
    }
}
