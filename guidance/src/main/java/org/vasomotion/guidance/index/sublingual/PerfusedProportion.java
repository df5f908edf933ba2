package org.vasomotion.guidance.index.sublingual;

import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The formula for the proportion of perfused vessels from the two densities.
final class PerfusedProportion {

    private static final Explanation HUNDRED = Explanation.constant(
            "whole-in-percent", Quantity.of(100, Unit.PERCENT), Citation.derived("definition of the percent"));

    private PerfusedProportion() {}

    static Explanation of(String statement, Explanation perfusedDensity, Explanation totalDensity) {
        return Explanation.derived(
                statement,
                Operation.QUOTIENT,
                Unit.PERCENT,
                Explanation.derived(
                        "perfused-vessel-density-times-percent",
                        Operation.PRODUCT,
                        Unit.PERCENT,
                        HUNDRED,
                        perfusedDensity),
                totalDensity);
    }
}
