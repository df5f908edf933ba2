package org.vasomotion.model.drug;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.model.quantity.Unit;

/// How a dose counts in a published sum of doses.
@Api
public sealed interface Equivalence {

    /// The dose in `unit`, times `factor`, adds to the sum.
    @Api
    record Factor(Unit unit, @Dimensionless double factor, Citation citation) implements Equivalence {}

    /// The sum does not know this drug.
    @Api
    record None(String reason) implements Equivalence {}
}
