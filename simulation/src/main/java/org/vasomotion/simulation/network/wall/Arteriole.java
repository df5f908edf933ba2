package org.vasomotion.simulation.network.wall;

import java.util.List;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.flow.FlowSolution;

/// One arteriole of a network with its wall and how it is at the moment.
final class Arteriole {

    /// Dynes per square centimetre in a mmHg.
    private static final @Dimensionless double DYN_PER_CM2 = 1333.22;

    private final int segment;
    private final WallDynamics wall;
    private WallState state;

    private Arteriole(int segment, WallDynamics wall, WallState state) {
        this.segment = segment;
        this.wall = wall;
        this.state = state;
    }

    /// The segment as an arteriole in balance; none where it is no arteriole or cannot be held open.
    static List<Arteriole> atRest(
            FlowSolution flow,
            int segment,
            WallDynamics law,
            @Dimensionless double signal,
            @Dimensionless double activation) {
        Segment vessel = flow.network().segments().get(segment);
        double mmHg = transmuralMmHg(flow, segment);
        if (vessel.kind() != VesselKind.ARTERIOLE || !vessel.isOpen() || Double.isNaN(mmHg)) {
            return List.of();
        }
        List<Double> balanced = WallEquilibrium.diametersUm(law.wall(), mmHg, activation);
        if (balanced.isEmpty()) {
            return List.of();
        }
        double factor = vessel.diameterUm() / balanced.getFirst();
        ArteriolarWall wall = law.wall().scaledTo(law.wall().passiveDiameterUm() * factor);
        WallTone tone = law.tone()
                .scaledBy(factor)
                .restingAt(
                        activation,
                        ArteriolarWall.laplaceMmHgUm(mmHg, vessel.diameterUm()),
                        shear(flow, segment, vessel.diameterUm()),
                        signal);
        return List.of(
                new Arteriole(segment, new WallDynamics(wall, tone), new WallState(vessel.diameterUm(), activation)));
    }

    int segment() {
        return segment;
    }

    WallState state() {
        return state;
    }

    void advance(FlowSolution flow, @Dimensionless double signal, double stepS) {
        double mmHg = transmuralMmHg(flow, segment);
        double load = Double.isNaN(mmHg) ? 0 : mmHg;
        state = wall.after(state, load, shear(flow, segment, state.diameterUm()), signal, stepS);
    }

    /// In the middle of an open vessel; in a closed one what stands before it. The tissue around has none.
    private static double transmuralMmHg(FlowSolution flow, int segment) {
        Network network = flow.network();
        double from = flow.pressureMmHg(network.fromIndex(segment));
        double to = flow.pressureMmHg(network.toIndex(segment));
        if (network.segments().get(segment).isOpen()) {
            return (from + to) / 2;
        }
        return Double.isNaN(from) ? to : Double.isNaN(to) ? from : Math.max(from, to);
    }

    /// Wall shear stress |dP| d / (4 L), dyn/cm²; none where nothing flows.
    @Dimensionless
    private static double shear(FlowSolution flow, int segment, double diameterUm) {
        if (flow.flowNlPerMin(segment) == 0) {
            return 0;
        }
        Network network = flow.network();
        double dropMmHg =
                Math.abs(flow.pressureMmHg(network.fromIndex(segment)) - flow.pressureMmHg(network.toIndex(segment)));
        return DYN_PER_CM2
                * dropMmHg
                * diameterUm
                / (4 * network.segments().get(segment).lengthUm());
    }
}
