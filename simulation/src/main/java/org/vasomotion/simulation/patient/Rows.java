package org.vasomotion.simulation.patient;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<E, double[][]> rows;

    Rows(Class<E> names, int places, int width) {
        this.rows = new EnumMap<>(names);
        for (E name : names.getEnumConstants()) {
            rows.put(name, new double[places][width]);
        }
    }

    /// The only row of a variable of the whole body: the row itself, not a copy, for systems read and write it.
    public double[] of(E name) {
        return all(name)[0];
    }

    /// The row at a place: a bed, or a territory.
    public double[] of(E name, int place) {
        return all(name)[place];
    }

    /// All rows of a variable, place after place.
    public double[][] all(E name) {
        return Objects.requireNonNull(rows.get(name));
    }

    /// Every row, variable after variable and place after place.
    List<double[]> all() {
        return rows.values().stream().flatMap(Arrays::stream).toList();
    }
}
