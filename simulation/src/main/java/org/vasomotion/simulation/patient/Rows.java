package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Rows of lanes for each constant of an enum; a lane is a patient.
///
/// A variable of the whole body has one row, one of beds eight, one of territories sixty-four (bed after bed).
///
/// @param <E> what the rows are called
@Api
public final class Rows<E extends Enum<E>> {

    /// Place after place of each name, in the order of the names; each row is in the unit that its constant names.
    @Dimensionless
    private final double[][][] rows;

    Rows(Class<E> names, int places, int width) {
        this.rows = new double[names.getEnumConstants().length][places][width];
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
    @SuppressWarnings("EnumOrdinal") // told to nobody: what a map by names does, without asking whose names they are
    public double[][] all(E name) {
        return rows[name.ordinal()];
    }

    /// What stands on a lane of every row, variable after variable and place after place.
    ///
    /// @param into the numbers, each in the unit of its row
    /// @param at where the first goes
    /// @return where the next would go
    int copyLane(int lane, @Dimensionless double[] into, int at) {
        int next = at;
        for (double[][] places : rows) {
            for (double[] row : places) {
                into[next] = row[lane];
                next++;
            }
        }
        return next;
    }

    /// Puts numbers in that order on a lane of every row.
    ///
    /// @param from the numbers, each in the unit of its row
    /// @param at where the first stands
    /// @return where the next would stand
    int putLane(int lane, @Dimensionless double[] from, int at) {
        int next = at;
        for (double[][] places : rows) {
            for (double[] row : places) {
                row[lane] = from[next];
                next++;
            }
        }
        return next;
    }

    /// How many numbers there are of one patient.
    int count() {
        return rows.length == 0 ? 0 : rows.length * rows[0].length;
    }
}
