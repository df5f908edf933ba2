package org.vasomotion.simulation.network.flow;

import java.util.Arrays;
import java.util.Comparator;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.rheology.CellPartition;

/// Carries red cells from the inflows to the outflows, node by node from high to low pressure.
final class HematocritPropagation {

    private final Network network;
    private final Incidence incidence;
    private final Divergence divergence;
    private final @Dimensionless double[] entering;
    private final Integer[] order;

    HematocritPropagation(Network network, Incidence incidence, CellPartition partition) {
        this.network = network;
        this.incidence = incidence;
        this.divergence = new Divergence(partition, incidence.mostAtOneNode());
        entering = new double[network.nodes().size()];
        for (Boundary boundary : network.boundaries()) {
            entering[network.indexOfNode(boundary.node())] = boundary.inflowHematocrit();
        }
        order = new Integer[network.nodes().size()];
        Arrays.setAll(order, n -> n);
    }

    /// Writes discharge hematocrits; a segment that does not flow keeps what stands there.
    void propagate(double[] pressureMmHg, double[] flowNlPerMin, double[] hematocrit) {
        Arrays.sort(
                order,
                Comparator.comparingDouble(
                        (Integer n) -> Double.isNaN(pressureMmHg[n]) ? Double.POSITIVE_INFINITY : -pressureMmHg[n]));
        for (int node : order) {
            pass(node, flowNlPerMin, hematocrit);
        }
    }

    private void pass(int node, double[] flowNlPerMin, double[] hematocrit) {
        divergence.clear();
        double arriving = 0;
        double leaving = 0;
        double cells = 0;
        double widestUm = 0;
        for (int i = 0; i < incidence.degree(node); i++) {
            int segment = incidence.segment(node, i);
            double outward = network.fromIndex(segment) == node ? flowNlPerMin[segment] : -flowNlPerMin[segment];
            Segment vessel = network.segments().get(segment);
            if (outward > 0) {
                leaving += outward;
                divergence.add(segment, outward, vessel.diameterUm());
            } else if (outward < 0) {
                arriving -= outward;
                cells -= outward * hematocrit[segment];
                widestUm = Math.max(widestUm, vessel.diameterUm());
            }
        }
        if (divergence.isEmpty()) {
            return;
        }
        double fromOutside = Math.max(0, leaving - arriving);
        double mixed = (cells + fromOutside * entering[node]) / (arriving + fromOutside);
        divergence.divide(mixed, widestUm, hematocrit);
    }
}
