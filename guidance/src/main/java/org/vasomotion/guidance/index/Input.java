package org.vasomotion.guidance.index;

import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;

/// Something an index reads.
@Api
public sealed interface Input {

    /// Without this the index is unknown.
    @Api
    record Required(Measurand measurand) implements Input {}

    /// Without this the index is known less exactly.
    @Api
    record Optional(Measurand measurand) implements Input {}

    /// The rate of this drug.
    @Api
    record InfusionRate(Drug drug) implements Input {}

    /// All volumes of fluid that went in.
    @Api
    record FluidIntake() implements Input {}
}
