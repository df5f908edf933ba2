package org.vasomotion.simulation.patient;

import java.util.Arrays;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Rows of lanes for each constant of an enum; a lane is a patient.
///
/// A variable of the whole body has one row, one of beds eight, one of territories sixty-four (bed after bed).
///
/// @param <E> what the rows are called
@Api
public final class Rows<E extends Enum<E>> {

    /// Each row is in the unit that its constant names.
    @Dimensionless
    private final double[][][] rows;

    Rows(Class<E> names, int places, int width) {
        this.rows = new double[names.getEnumConstants().length][places][width];
    }

    /// The only row of a variable of the whole body: the row itself, not a copy, for systems read and write it.
    public double[] of(E name) {
        return rows[name.ordinal()][0];
    }

    /// The row at a place: a bed, or a territory.
    public double[] of(E name, int place) {
        return rows[name.ordinal()][place];
    }

    /// All rows of a variable, place after place.
    public double[][] all(E name) {
        return rows[name.ordinal()];
    }

    /// Every row, variable after variable and place after place.
    List<double[]> all() {
        return Arrays.stream(rows).flatMap(Arrays::stream).toList();
    }
}
