package org.vasomotion.simulation.network.flow;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.rheology.Rheology;
import org.vasomotion.simulation.network.rheology.VesselViscosity;

/// Finds the steady state of one network. Building it analyses the network once; it may then be asked under
/// several laws. Not for use by several threads at once.
///
/// Scheme and criteria: model specification 7.3, after NetFlow (Pries 1990, Circ Res 67:826; Pries & Secomb
/// 2008, Handbook of Physiology: Microcirculation).
@Api
public final class FlowSolver {

    /// A flow below this share of the largest is rounding, and counts as standing still.
    private static final @Dimensionless double STANDING = 1e-11;

    private final Network network;
    private final Incidence incidence;
    private final PressureSystem pressures;

    /// @throws IllegalArgumentException when a prescribed flow has no open way to a prescribed pressure
    public FlowSolver(Network network) {
        this.network = network;
        this.incidence = new Incidence(network);
        this.pressures = new PressureSystem(network, incidence);
    }

    public static FlowSolution solve(Network network, Rheology rheology) {
        return new FlowSolver(network).solve(rheology);
    }

    /// The steady state under these laws.
    ///
    /// @throws IllegalArgumentException when a vessel is too narrow for them
    public FlowSolution solve(Rheology rheology) {
        List<VesselViscosity> laws = network.segments().stream()
                .map(each -> rheology.viscosity().inVessel(each.diameterUm()))
                .toList();
        Iteration iteration = new Iteration(
                network,
                new HematocritPropagation(network, incidence, rheology.partition()),
                (hematocrit, state) -> flows(laws, rheology.plasmaViscosityMpaS(), hematocrit, state));
        return iteration.run();
    }

    private void flows(List<VesselViscosity> laws, double plasmaMpaS, double[] hematocrit, FlowState state) {
        List<Segment> segments = network.segments();
        for (int s = 0; s < segments.size(); s++) {
            Segment segment = segments.get(s);
            state.viscosityMpaS[s] = plasmaMpaS * laws.get(s).relative(hematocrit[s]);
            state.conductanceNlPerMinMmHg[s] = segment.isOpen()
                    ? Poiseuille.conductanceNlPerMinMmHg(
                            segment.diameterUm(), segment.lengthUm(), state.viscosityMpaS[s])
                    : 0;
        }
        pressures.solve(state.conductanceNlPerMinMmHg, state.pressureMmHg);
        double most = 0;
        for (int s = 0; s < segments.size(); s++) {
            double drop = state.pressureMmHg[network.fromIndex(s)] - state.pressureMmHg[network.toIndex(s)];
            state.flowNlPerMin[s] =
                    segments.get(s).isOpen() && !Double.isNaN(drop) ? drop * state.conductanceNlPerMinMmHg[s] : 0;
            most = Math.max(most, Math.abs(state.flowNlPerMin[s]));
        }
        for (int s = 0; s < segments.size(); s++) {
            if (Math.abs(state.flowNlPerMin[s]) < STANDING * most) {
                state.flowNlPerMin[s] = 0;
            }
        }
    }
}
