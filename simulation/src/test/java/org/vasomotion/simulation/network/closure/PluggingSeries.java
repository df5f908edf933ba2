package org.vasomotion.simulation.network.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.alteration.Plugging;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.generator.NetworkGenerator;
import org.vasomotion.simulation.network.generator.NetworkShape;
import org.vasomotion.simulation.network.measure.CapillaryMesh;
import org.vasomotion.simulation.network.measure.Perfusion;
import org.vasomotion.simulation.network.oxygen.KroghCylinder;
import org.vasomotion.simulation.network.oxygen.OxygenTransport;
import org.vasomotion.simulation.network.rheology.Rheology;

/// Capillaries of a shape plugged at random, step by step; means over seeds, relative to nothing plugged.
final class PluggingSeries {

    static final double[] PLUGGED = {0, 0.02, 0.05, 0.10, 0.20, 0.30, 0.40};
    static final int SEEDS = 10;

    /// One step of the series.
    ///
    /// @param plugged share of capillary segments
    /// @param inflow into the network
    /// @param mesh conductance between the last arterioles and the first venules
    /// @param perfused capillary length
    /// @param supplied share of the tissue that has oxygen, absolute
    /// @param channels share of the flow past the capillaries, absolute
    record Step(double plugged, double inflow, double mesh, double perfused, double supplied, double channels) {

        private Step plus(Step other) {
            return new Step(
                    plugged,
                    inflow + other.inflow,
                    mesh + other.mesh,
                    perfused + other.perfused,
                    supplied + other.supplied,
                    channels + other.channels);
        }

        private Step over(int count) {
            return new Step(
                    plugged, inflow / count, mesh / count, perfused / count, supplied / count, channels / count);
        }
    }

    private static final Map<NetworkShape, List<Step>> DONE = new ConcurrentHashMap<>();

    private PluggingSeries() {}

    static List<Step> of(NetworkShape shape) {
        return DONE.computeIfAbsent(shape, PluggingSeries::computed);
    }

    private static List<Step> computed(NetworkShape shape) {
        List<Step> sums = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Network network = NetworkGenerator.generate(shape, seed);
            Step open = absolute(network, 0, seed);
            for (int i = 0; i < PLUGGED.length; i++) {
                Step now = absolute(network, PLUGGED[i], seed);
                Step relative = new Step(
                        PLUGGED[i],
                        now.inflow / open.inflow,
                        now.mesh / open.mesh,
                        now.perfused / open.perfused,
                        now.supplied,
                        now.channels);
                if (seed == 1) {
                    sums.add(relative);
                } else {
                    sums.set(i, sums.get(i).plus(relative));
                }
            }
        }
        return sums.stream().map(each -> each.over(SEEDS)).toList();
    }

    private static Step absolute(Network network, double plugged, long seed) {
        FlowSolution flow = FlowSolver.solve(Plugging.ofCapillaries(network, plugged, seed), Rheology.human());
        CapillaryMesh mesh = CapillaryMesh.of(flow);
        Perfusion perfusion = Perfusion.of(flow);
        return new Step(
                plugged,
                perfusion.inflowNlPerMin(),
                mesh.conductanceNlPerMinMmHg(),
                perfusion.perfusedLengthMm(),
                OxygenTransport.solve(flow, KroghCylinder.REFERENCE).suppliedShare(),
                mesh.thoroughfareShare());
    }
}
