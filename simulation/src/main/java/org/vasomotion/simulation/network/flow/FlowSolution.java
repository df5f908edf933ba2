package org.vasomotion.simulation.network.flow;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.rheology.FahraeusEffect;

/// Pressures, flows and hematocrits of a network. Immutable; asked by the place of a node or segment in the
/// network's lists.
@Api
public final class FlowSolution {

    private final Network network;
    private final Convergence convergence;
    private final double[] pressureMmHg;
    private final double[] flowNlPerMin;
    private final @Dimensionless double[] hematocrit;
    private final double[] viscosityMpaS;

    FlowSolution(
            Network network,
            Convergence convergence,
            double[] pressureMmHg,
            double[] flowNlPerMin,
            double[] hematocrit,
            double[] viscosityMpaS) {
        this.network = network;
        this.convergence = convergence;
        this.pressureMmHg = pressureMmHg.clone();
        this.flowNlPerMin = flowNlPerMin.clone();
        this.hematocrit = hematocrit.clone();
        this.viscosityMpaS = viscosityMpaS.clone();
    }

    public Network network() {
        return network;
    }

    public Convergence convergence() {
        return convergence;
    }

    /// Pressure at a node in mmHg; NaN where no open vessel leads to a fixed pressure.
    public double pressureMmHg(int node) {
        return pressureMmHg[node];
    }

    /// Flow in nL/min, positive from the first to the second node of the segment; exactly 0 where nothing
    /// moves.
    public double flowNlPerMin(int segment) {
        return flowNlPerMin[segment];
    }

    /// Discharge hematocrit; 0 where nothing moves.
    @Dimensionless
    public double dischargeHematocrit(int segment) {
        return hematocrit[segment];
    }

    /// Share of the vessel's volume that is red cells.
    @Dimensionless
    public double tubeHematocrit(int segment) {
        return hematocrit[segment] * FahraeusEffect.tubeToDischarge(diameterUm(segment), hematocrit[segment]);
    }

    /// Apparent viscosity in mPa s.
    public double viscosityMpaS(int segment) {
        return viscosityMpaS[segment];
    }

    /// Mean speed of the blood in mm/s, never negative.
    public double velocityMmPerS(int segment) {
        return Poiseuille.velocityMmPerS(Math.abs(flowNlPerMin[segment]), diameterUm(segment));
    }

    /// Mean speed of the red cells in mm/s: that of the blood divided by the Fahraeus ratio.
    public double cellVelocityMmPerS(int segment) {
        return velocityMmPerS(segment) / FahraeusEffect.tubeToDischarge(diameterUm(segment), hematocrit[segment]);
    }

    private double diameterUm(int segment) {
        return network.segments().get(segment).diameterUm();
    }

    /// Blood that enters the network over all its ends, nL/min.
    public double inflowNlPerMin() {
        double[] net = new double[network.nodes().size()];
        for (int s = 0; s < flowNlPerMin.length; s++) {
            net[network.fromIndex(s)] += flowNlPerMin[s];
            net[network.toIndex(s)] -= flowNlPerMin[s];
        }
        return network.boundaries().stream()
                .mapToDouble(each -> Math.max(0, net[network.indexOfNode(each.node())]))
                .sum();
    }
}
