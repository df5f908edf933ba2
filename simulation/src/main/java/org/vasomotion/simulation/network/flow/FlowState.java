package org.vasomotion.simulation.network.flow;

import org.vasomotion.simulation.network.Network;

/// What one round computes, in arrays that are used again by the next.
final class FlowState {

    final double[] pressureMmHg;
    final double[] flowNlPerMin;
    final double[] conductanceNlPerMinMmHg;
    final double[] viscosityMpaS;

    FlowState(Network network) {
        int segments = network.segments().size();
        pressureMmHg = new double[network.nodes().size()];
        flowNlPerMin = new double[segments];
        conductanceNlPerMinMmHg = new double[segments];
        viscosityMpaS = new double[segments];
    }
}
