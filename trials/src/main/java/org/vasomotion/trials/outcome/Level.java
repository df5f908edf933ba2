package org.vasomotion.trials.outcome;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How many die in all, beside what the score says: a shift of everybody's log odds of death.
///
/// @param shift of the log odds
/// @param deviation standard deviation of what is believed of it
/// @param source where it comes from
@Api
public record Level(
        @Dimensionless double shift, @Dimensionless double deviation, String source) {}
