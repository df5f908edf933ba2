package org.vasomotion.simulation.network.flow;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.rheology.CellPartition;

/// Divides red cells at one node among the vessels that leave it.
///
/// The laws know two branches. Where more leave, each is held against all the others taken as one vessel, with
/// the cube root of the sum of the cubes of their diameters (Murray), and the shares are scaled to sum to one.
/// With two branches this is the law itself, and the order in which vessels are listed never matters.
final class Divergence {

    /// No branch carries denser blood than this; surplus cells go to the branches that have room.
    private static final @Dimensionless double PACKED = 0.95;

    private final CellPartition partition;
    private final double[] flowNlPerMin;
    private final double[] diameterUm;
    private final double[] cellsNlPerMin;
    private final int[] segment;
    private int branches;

    Divergence(CellPartition partition, int mostBranches) {
        this.partition = partition;
        flowNlPerMin = new double[mostBranches];
        diameterUm = new double[mostBranches];
        cellsNlPerMin = new double[mostBranches];
        segment = new int[mostBranches];
    }

    void clear() {
        branches = 0;
    }

    boolean isEmpty() {
        return branches == 0;
    }

    void add(int branch, double flow, double diameter) {
        segment[branches] = branch;
        flowNlPerMin[branches] = flow;
        diameterUm[branches++] = diameter;
    }

    /// Writes the hematocrit of every branch.
    ///
    /// @param arriving mixed hematocrit of what arrives
    /// @param widestFeedUm widest arriving vessel, or 0 where blood enters the network here: then as wide as
    /// the branches together
    void divide(double arriving, double widestFeedUm, double[] hematocrit) {
        if (branches == 1) {
            hematocrit[segment[0]] = arriving;
            return;
        }
        double flow = 0;
        double cubes = 0;
        for (int i = 0; i < branches; i++) {
            flow += flowNlPerMin[i];
            cubes += cube(diameterUm[i]);
        }
        double feedUm = widestFeedUm > 0 ? widestFeedUm : Math.cbrt(cubes);
        double shares = 0;
        for (int i = 0; i < branches; i++) {
            double othersUm = branches == 2 ? diameterUm[1 - i] : Math.cbrt(cubes - cube(diameterUm[i]));
            cellsNlPerMin[i] = partition.cellShare(flowNlPerMin[i] / flow, diameterUm[i], othersUm, feedUm, arriving);
            shares += cellsNlPerMin[i];
        }
        for (int i = 0; i < branches; i++) {
            double share = shares > 0 ? cellsNlPerMin[i] / shares : flowNlPerMin[i] / flow;
            cellsNlPerMin[i] = share * arriving * flow;
        }
        unpack();
        for (int i = 0; i < branches; i++) {
            hematocrit[segment[i]] = cellsNlPerMin[i] / flowNlPerMin[i];
        }
    }

    private void unpack() {
        double surplus = 0;
        double room = 0;
        for (int i = 0; i < branches; i++) {
            double free = PACKED * flowNlPerMin[i] - cellsNlPerMin[i];
            surplus += Math.max(0, -free);
            room += Math.max(0, free);
        }
        if (surplus == 0) {
            return;
        }
        for (int i = 0; i < branches; i++) {
            double free = PACKED * flowNlPerMin[i] - cellsNlPerMin[i];
            cellsNlPerMin[i] += free < 0 ? free : surplus * free / room;
        }
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
