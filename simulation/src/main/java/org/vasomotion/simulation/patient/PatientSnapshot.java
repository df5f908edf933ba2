package org.vasomotion.simulation.patient;

import java.util.Arrays;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// One patient, complete: states, parameters and what he is being given. Immutable.
@Api
public final class PatientSnapshot {

    /// In the order of [#kept], each in the unit of its row.
    @Dimensionless
    private final double[] values;

    private PatientSnapshot(double[] values) {
        this.values = values;
    }

    private static List<Rows<?>> kept(PatientBlock block) {
        return List.of(
                block.state(),
                block.territories(),
                block.beds(),
                block.drugStates(),
                block.parameters(),
                block.variations(),
                block.therapies().treatments(),
                block.therapies().drugs());
    }

    /// The patient on a lane of a block.
    public static PatientSnapshot of(PatientBlock block, int lane) {
        double[] values = new double[count(block)];
        int next = 0;
        for (Rows<?> rows : kept(block)) {
            next = rows.copyLane(lane, values, next);
        }
        return new PatientSnapshot(values);
    }

    /// Puts the patient on a lane of a block with the same formulary.
    public void into(PatientBlock block, int lane) {
        if (count(block) != values.length) {
            throw new IllegalArgumentException("the block keeps " + count(block) + " numbers of a patient, not "
                    + values.length + ": another formulary");
        }
        int next = 0;
        for (Rows<?> rows : kept(block)) {
            next = rows.putLane(lane, values, next);
        }
    }

    private static int count(PatientBlock block) {
        int count = 0;
        for (Rows<?> rows : kept(block)) {
            count += rows.count();
        }
        return count;
    }

    /// Numbers kept.
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatientSnapshot that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
