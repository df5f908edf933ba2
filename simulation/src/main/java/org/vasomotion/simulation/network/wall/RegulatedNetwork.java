package org.vasomotion.simulation.network.wall;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.rheology.Rheology;

/// A network whose arterioles have walls with muscle: flow gives each its pressure, shear and signal, these its
/// tone and diameter, and these the flow. What closes takes no more part until pressure opens it again.
///
/// The network as it is given is at rest, whatever its diameters: each arteriole gets the size and the tone with
/// which it is in balance at that diameter. Not for use by several threads at once.
@Api
public final class RegulatedNetwork {

    private final Rheology rheology;
    private final MetabolicSource source;
    private final List<Arteriole> arterioles;
    private Network network;
    private FlowSolution flow;

    private RegulatedNetwork(Rheology rheology, MetabolicSource source, List<Arteriole> arterioles, FlowSolution flow) {
        this.rheology = rheology;
        this.source = source;
        this.arterioles = arterioles;
        this.network = flow.network();
        this.flow = flow;
    }

    /// The network with muscle in its arterioles, at rest as it stands.
    ///
    /// @param law a wall and its tone, scaled to each arteriole
    /// @param activation of all arterioles at rest, between 0 and 1; an arteriole whose pressure could not hold
    ///     it open at that gets no muscle
    public static RegulatedNetwork resting(
            Network network, Rheology rheology, WallDynamics law, MetabolicSource source, double activation) {
        FlowSolution flow = FlowSolver.solve(network, rheology);
        double[] signal = ConductedSignal.of(flow, source);
        List<Arteriole> arterioles = IntStream.range(0, network.segments().size())
                .mapToObj(s -> Arteriole.atRest(flow, s, law, signal[s], activation))
                .flatMap(List::stream)
                .toList();
        return new RegulatedNetwork(rheology, source, arterioles, flow);
    }

    /// Changes pressures or flows at the ends from now on.
    public void bound(UnaryOperator<Boundary> change) {
        network = network.withBoundaries(change);
        flow = FlowSolver.solve(network, rheology);
    }

    /// Lets time pass.
    ///
    /// @param stepS for which flow is held; 1 s is short beside the time constant of tone
    public void advance(int steps, double stepS) {
        for (int i = 0; i < steps; i++) {
            double[] signal = ConductedSignal.of(flow, source);
            for (Arteriole each : arterioles) {
                each.advance(flow, signal[each.segment()], stepS);
            }
            network = withDiameters();
            flow = FlowSolver.solve(network, rheology);
        }
    }

    private Network withDiameters() {
        Segment[] changed = network.segments().toArray(Segment[]::new);
        for (Arteriole each : arterioles) {
            Segment segment = changed[each.segment()];
            WallState state = each.state();
            changed[each.segment()] = state.isClosed()
                    ? segment.with(Passage.BLOCKED)
                    : segment.withDiameterUm(state.diameterUm()).with(Passage.OPEN);
        }
        return new Network(network.title(), network.field(), network.nodes(), List.of(changed), network.boundaries());
    }

    /// The flow of this moment, in the network of this moment.
    public FlowSolution flow() {
        return flow;
    }

    /// How many arterioles have muscle.
    public int regulated() {
        return arterioles.size();
    }

    /// How many of them are closed.
    public int closed() {
        return (int) arterioles.stream().filter(each -> each.state().isClosed()).count();
    }

    /// Mean activation of their muscle.
    @Dimensionless
    public double meanActivation() {
        return arterioles.stream()
                .mapToDouble(each -> each.state().activation())
                .average()
                .orElse(0);
    }
}
