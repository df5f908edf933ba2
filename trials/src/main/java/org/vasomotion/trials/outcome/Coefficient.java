package org.vasomotion.trials.outcome;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.trial.Exposure;

/// What an exposure does to the odds of death.
///
/// @param exposure of a patient
/// @param perUnit change of the log odds per unit of the exposure
/// @param deviation standard deviation of what is believed of it
/// @param source where it comes from, or that it is assumed
@Api
public record Coefficient(
        Exposure exposure,
        @Dimensionless double perUnit,
        @Dimensionless double deviation,
        String source) {}
