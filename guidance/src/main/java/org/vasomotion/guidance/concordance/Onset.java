package org.vasomotion.guidance.concordance;

import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// When a protocol is begun on a stay of the past: archives say nothing of suspected infection or of the wish to
/// resuscitate, so the two entry signs that they do chart stand for it.
@Api
@Evidence(
        source =
                "ANDROMEDA-SHOCK-2 entry (lactate >= 2 mmol/L and norepinephrine); infection and the fluid given before"
                        + " are left out",
        verification = Verification.READ_IN_SECONDARY)
public final class Onset {

    private static final Citation ENTRY =
            Citation.readInSecondary("ANDROMEDA-SHOCK-2 entry, Hernandez, JAMA 2025;334:1988, by two summaries of it");

    private static final Condition LACTATE_AND_VASOPRESSOR = Condition.all(
            Condition.compare(
                    new Operand.Measured(Metabolism.LACTATE, List.of()),
                    Comparison.AT_LEAST,
                    Quantity.of(2, Unit.MILLIMOLE_PER_LITRE),
                    ENTRY),
            Condition.compare(
                    new Operand.Indexed("norepinephrine-equivalent-dose", Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                    Comparison.ABOVE,
                    Quantity.of(0, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                    ENTRY));

    private Onset() {}

    /// Raised lactate on a vasopressor.
    public static Condition condition() {
        return LACTATE_AND_VASOPRESSOR;
    }
}
