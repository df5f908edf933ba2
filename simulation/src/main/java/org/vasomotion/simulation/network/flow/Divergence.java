package org.vasomotion.simulation.network.flow;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.rheology.CellPartition;

/// Divides red cells at one node among the vessels that leave it.
///
/// The laws know two branches. Where more leave, the branch with the least flow splits off first from the rest, which
/// then counts as one vessel with the cube root of the sum of the cubes of their diameters (Murray), and so on. The order
/// depends on the flows only, not on the order in which vessels are listed.
final class Divergence {

    /// No branch carries denser blood than this; surplus cells go to the other branches.
    private static final @Dimensionless double PACKED = 0.95;

    private final CellPartition partition;
    private final double[] flowNlPerMin;
    private final double[] diameterUm;
    private final int[] segment;
    private final int[] name;
    private int branches;

    Divergence(CellPartition partition, int mostBranches) {
        this.partition = partition;
        flowNlPerMin = new double[mostBranches];
        diameterUm = new double[mostBranches];
        segment = new int[mostBranches];
        name = new int[mostBranches];
    }

    void clear() {
        branches = 0;
    }

    /// Takes a branch, keeping the order of flow; equal flows by diameter, then by name.
    void add(int branch, int called, double flow, double diameter) {
        int at = branches++;
        while (at > 0 && comesBefore(flow, diameter, called, at - 1)) {
            segment[at] = segment[at - 1];
            name[at] = name[at - 1];
            flowNlPerMin[at] = flowNlPerMin[at - 1];
            diameterUm[at] = diameterUm[at - 1];
            at--;
        }
        segment[at] = branch;
        name[at] = called;
        flowNlPerMin[at] = flow;
        diameterUm[at] = diameter;
    }

    private boolean comesBefore(double flow, double diameter, int called, int place) {
        if (flow != flowNlPerMin[place]) {
            return flow < flowNlPerMin[place];
        }
        return diameter == diameterUm[place] ? called < name[place] : diameter < diameterUm[place];
    }

    /// Writes the hematocrit of every branch.
    ///
    /// @param hematocritIn mixed hematocrit of what arrives
    /// @param feedDiameterUm widest arriving vessel, or 0 where blood enters the network here: then as wide as the
    /// branches together
    void divide(double hematocritIn, double feedDiameterUm, double[] hematocrit) {
        double rest = 0;
        for (int i = 0; i < branches; i++) {
            rest += flowNlPerMin[i];
        }
        double cells = hematocritIn * rest;
        double feed = feedDiameterUm > 0 ? feedDiameterUm : together(0);
        for (int i = 0; i < branches - 1; i++) {
            double others = together(i + 1);
            double share =
                    partition.cellShare(flowNlPerMin[i] / rest, diameterUm[i], others, feed, clamped(cells / rest));
            double most = PACKED * flowNlPerMin[i];
            double least = cells - PACKED * (rest - flowNlPerMin[i]);
            double taken = Math.max(Math.min(share * cells, most), least);
            hematocrit[segment[i]] = taken / flowNlPerMin[i];
            rest -= flowNlPerMin[i];
            cells -= taken;
            feed = others;
        }
        hematocrit[segment[branches - 1]] = clamped(cells / rest);
    }

    private static double clamped(double hematocrit) {
        return Math.max(0, Math.min(PACKED, hematocrit));
    }

    private double together(int from) {
        if (from == branches - 1) {
            return diameterUm[from];
        }
        double cubes = 0;
        for (int i = from; i < branches; i++) {
            cubes += diameterUm[i] * diameterUm[i] * diameterUm[i];
        }
        return Math.cbrt(cubes);
    }

    boolean isEmpty() {
        return branches == 0;
    }
}
