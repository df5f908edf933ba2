package org.vasomotion.model.drug;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Dimensionless;

/// What the milligrams of a dose are milligrams of.
@Api
public sealed interface Basis {

    /// Doses are stated as the active base, or the question does not arise.
    @Api
    record ActiveSubstance() implements Basis {}

    /// Doses may be stated as base or as a salt; one milligram of the salt holds `basePerSalt` milligrams of base.
    ///
    /// @param salt name of the salt
    /// @param basePerSalt mass of base per mass of salt, below one
    @Api
    record BaseOrSalt(String salt, @Dimensionless double basePerSalt, Citation citation) implements Basis {}
}
