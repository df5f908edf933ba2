package org.vasomotion.trials.trial;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
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
        values = values instanceof Packed ? values : new Packed(values);
    }

    /// In the unit of the column.
    @Dimensionless
    public double value(int place) {
        return values.get(place);
    }

    /// Numbers side by side: a large trial has ten millions of them.
    private static final class Packed extends AbstractList<Double> implements RandomAccess {

        @Dimensionless
        private final double[] numbers;

        Packed(List<Double> values) {
            numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
        }

        @Override
        public Double get(int place) {
            return numbers[place];
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
