package org.vasomotion.guidance.index.macro;

import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Pressure difference over flow.
final class Resistance {

    private static final Explanation UNIT_FACTOR = Explanation.constant(
            "dynes-factor",
            Quantity.of(80, Unit.ONE),
            Citation.derived(
                    "mmHg.min/L in dyn.s/cm5: 1333.22 dyn/cm2 times 60 s over 1000 cm3 is 79.99, rounded as usual"));

    private Resistance() {}

    /// Eighty times (mean arterial minus central venous pressure) over the flow.
    static Explanation of(IndexDescription index, Explanation arterial, Explanation venous, Explanation flow) {
        Explanation pressure = Explanation.derived(
                "mean-perfusion-pressure", Operation.DIFFERENCE, Unit.MILLIMETRE_OF_MERCURY, arterial, venous);
        Explanation ratio = Explanation.derived("pressure-over-flow", Operation.QUOTIENT, Unit.ONE, pressure, flow);
        return Explanation.derived(index.id(), Operation.PRODUCT, index.unit(), UNIT_FACTOR, ratio);
    }
}
