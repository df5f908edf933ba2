package org.vasomotion.trials.analysis;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The readings of one patient in a mixed model.
///
/// @param fixed a row for each reading: what its fixed effects are multiplied by
/// @param times of the readings, for a slope of his own; in one unit for all patients
/// @param readings what was read
@Api
@SuppressWarnings("ArrayRecordComponent") // numbers for one fit, never compared and never changed
public record Cluster(
        @Dimensionless double[][] fixed,
        @Dimensionless double[] times,
        @Dimensionless double[] readings) {

    public Cluster {
        if (fixed.length != readings.length || times.length != readings.length) {
            throw new IllegalArgumentException("each reading has a row of fixed effects and a time");
        }
    }

    /// How many readings.
    public int size() {
        return readings.length;
    }
}
