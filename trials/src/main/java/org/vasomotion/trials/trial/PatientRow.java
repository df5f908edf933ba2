package org.vasomotion.trials.trial;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// What became of one patient in one arm.
///
/// @param number of the candidate
/// @param arm place of his arm
/// @param stratum of the allocation; 0 where there are none
/// @param subgroups a letter for each subgroup of the trial: y or n
/// @param values in the order of the columns, each in its unit; no number for what could not be read any more
@Api
public record PatientRow(
        long number,
        int arm,
        int stratum,
        String subgroups,
        @Dimensionless List<Double> values) {

    public PatientRow {
        values = List.copyOf(values);
    }

    /// In the unit of the column.
    @Dimensionless
    public double value(int place) {
        return values.get(place);
    }
}
