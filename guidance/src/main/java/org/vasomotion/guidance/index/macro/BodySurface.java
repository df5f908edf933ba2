package org.vasomotion.guidance.index.macro;

import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Body surface area as a part of other indices.
final class BodySurface {

    private static final Explanation SQUARE_CENTIMETRE_KILOGRAMS = Explanation.constant(
            "mosteller-divisor",
            Quantity.of(3600, Unit.ONE),
            Citation.unverified("Mosteller, N Engl J Med 1987;317:1098"));

    private BodySurface() {}

    /// Root of height in centimetres times weight in kilograms over 3600.
    static Explanation of(Explanation height, Explanation weight) {
        Explanation product = Explanation.derived("height-times-weight", Operation.PRODUCT, Unit.ONE, height, weight);
        Explanation square = Explanation.derived(
                "body-surface-squared", Operation.QUOTIENT, Unit.ONE, product, SQUARE_CENTIMETRE_KILOGRAMS);
        return Explanation.derived("body-surface-area", Operation.SQUARE_ROOT, Unit.SQUARE_METRE, square);
    }
}
