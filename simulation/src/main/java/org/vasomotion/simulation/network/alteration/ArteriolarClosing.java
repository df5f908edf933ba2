package org.vasomotion.simulation.network.alteration;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.rheology.Rheology;

/// Closes terminal arterioles whose upstream pressure is below their closing pressure, until no more close.
///
/// A vessel that closed stays closed: as others close after it, pressure upstream of it rises and could open it
/// again, which this leaves out. It therefore finds the state reached from open vessels with falling pressure;
/// a state reached by raising pressure from closed vessels may be another.
@Api
public final class ArteriolarClosing {

    private ArteriolarClosing() {}

    /// What closing comes to.
    ///
    /// @param network with the closed arterioles blocked
    /// @param flow in it
    /// @param closed names of the arterioles that closed
    @Api
    public record Closed(Network network, FlowSolution flow, Set<Integer> closed) {}

    /// Closes what the pressure does not hold open.
    ///
    /// @param open network with tone already applied
    /// @param activation of each terminal arteriole, 0 to 1
    /// @param interstitialMmHg pressure around the vessels
    public static Closed settle(
            Network open, Rheology rheology, ToDoubleFunction<Segment> activation, double interstitialMmHg) {
        Set<Integer> terminal = ArteriolarTone.terminalArterioles(open);
        Set<Integer> closed = new TreeSet<>();
        Network network = open;
        FlowSolution flow = FlowSolver.solve(network, rheology);
        while (closeMore(flow, terminal, closed, activation, interstitialMmHg)) {
            network = open.withSegments(each -> closed.contains(each.name()) ? each.with(Passage.BLOCKED) : each);
            flow = FlowSolver.solve(network, rheology);
        }
        return new Closed(network, flow, Set.copyOf(closed));
    }

    private static boolean closeMore(
            FlowSolution flow,
            Set<Integer> terminal,
            Set<Integer> closed,
            ToDoubleFunction<Segment> activation,
            double interstitialMmHg) {
        Network network = flow.network();
        boolean isMore = false;
        for (int s = 0; s < network.segments().size(); s++) {
            Segment segment = network.segments().get(s);
            if (segment.isOpen() && terminal.contains(segment.name())) {
                double upstreamMmHg =
                        Math.max(flow.pressureMmHg(network.fromIndex(s)), flow.pressureMmHg(network.toIndex(s)));
                double closingMmHg =
                        ArteriolarTone.closingPressureMmHg(activation.applyAsDouble(segment), interstitialMmHg);
                isMore |= upstreamMmHg < closingMmHg && closed.add(segment.name());
            }
        }
        return isMore;
    }
}
