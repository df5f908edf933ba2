package org.vasomotion.trials.outcome;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// What happens to one patient.
///
/// @param deathProbability within 28 days
/// @param diedAfterD days to his death; no number if he is alive at 28 days
/// @param organFailure points of circulation and kidneys when the simulation ends
/// @param supportFreeDays of 28, alive and without vasopressor; 0 for who dies
/// @param stayDays in hospital, at most 28
@Api
public record Outcome(
        @Dimensionless double deathProbability,
        double diedAfterD,
        @Dimensionless double organFailure,
        @Dimensionless double supportFreeDays,
        @Dimensionless double stayDays) {

    public boolean isDead() {
        return !Double.isNaN(diedAfterD);
    }
}
