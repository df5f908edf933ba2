package org.vasomotion.simulation.network.measure;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.flow.FlowSolution;

/// What lies between the last arterioles and the first venules, seen as one resistance.
///
/// @param conductanceNlPerMinMmHg flow divided by the fall of mean pressure, each end weighed by flow; 0 where
/// nothing flows
/// @param thoroughfareShare share of the flow that takes a preferential channel
@Api
public record CapillaryMesh(
        double conductanceNlPerMinMmHg, @Dimensionless double thoroughfareShare) {

    public static CapillaryMesh of(FlowSolution flow) {
        End arterioles = new End();
        End venules = new End();
        double channelsNlPerMin = 0;
        Network network = flow.network();
        boolean[] isAtMesh = nodesOfMesh(network);
        for (int s = 0; s < network.segments().size(); s++) {
            Segment segment = network.segments().get(s);
            double amount = Math.abs(flow.flowNlPerMin(s));
            switch (segment.kind()) {
                case ARTERIOLE -> arterioles.add(flow, s, isAtMesh);
                case VENULE -> venules.add(flow, s, isAtMesh);
                case THOROUGHFARE -> channelsNlPerMin += amount;
                case CAPILLARY, UNSPECIFIED -> {}
            }
        }
        if (arterioles.flowNlPerMin == 0) {
            return new CapillaryMesh(0, 0);
        }
        double fallMmHg = arterioles.meanMmHg() - venules.meanMmHg();
        return new CapillaryMesh(arterioles.flowNlPerMin / fallMmHg, channelsNlPerMin / arterioles.flowNlPerMin);
    }

    private static boolean[] nodesOfMesh(Network network) {
        boolean[] isAtMesh = new boolean[network.nodes().size()];
        for (int s = 0; s < network.segments().size(); s++) {
            if (network.segments().get(s).kind() == VesselKind.CAPILLARY) {
                isAtMesh[network.fromIndex(s)] = true;
                isAtMesh[network.toIndex(s)] = true;
            }
        }
        return isAtMesh;
    }

    /// Mean pressure where vessels of a kind meet the mesh.
    private static final class End {

        private double flowNlPerMin;
        private @Dimensionless double weighted;

        void add(FlowSolution flow, int segment, boolean[] isAtMesh) {
            int from = flow.network().fromIndex(segment);
            int to = flow.network().toIndex(segment);
            if (isAtMesh[from] || isAtMesh[to]) {
                double amount = Math.abs(flow.flowNlPerMin(segment));
                if (amount > 0) {
                    flowNlPerMin += amount;
                    weighted += amount * flow.pressureMmHg(isAtMesh[to] ? to : from);
                }
            }
        }

        double meanMmHg() {
            return weighted / flowNlPerMin;
        }
    }
}
