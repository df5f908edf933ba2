package org.vasomotion.simulation.network.alteration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.flow.FlowSolution;

/// Capillaries that plug and open again at random: a Poisson process that plugs at a constant rate and releases the
/// faster the harder the plug is pushed.
///
/// The push is the wall shear stress that the fall of pressure along the plug would make in an open vessel:
/// fall D / (4 L). No measurement of either rate is known to us, so that there are no default values.
///
/// @param pluggingPerS rate at which an open capillary plugs
/// @param releasePerS rate at which a plug is released under the reference stress
/// @param referenceStressMmHg that stress; 20 dyn/cm² are 0.015 mmHg
@Api
public record PluggingProcess(double pluggingPerS, double releasePerS, double referenceStressMmHg) {

    public PluggingProcess {
        if (!(pluggingPerS >= 0 && releasePerS >= 0 && referenceStressMmHg > 0)) {
            throw new IllegalArgumentException("capillaries cannot plug at " + pluggingPerS + "/s and open at "
                    + releasePerS + "/s under " + referenceStressMmHg + " mmHg");
        }
    }

    /// The network of a flow after some time, with pressures held as they are in it.
    ///
    /// @param durationS short beside the time between changes of one vessel, since pressures do not follow
    /// meanwhile
    public Network after(FlowSolution flow, double durationS, long seed) {
        Network network = flow.network();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<Integer, Passage> changed = new HashMap<>();
        IntStream.range(0, network.segments().size())
                .boxed()
                .filter(s -> network.segments().get(s).kind() == VesselKind.CAPILLARY)
                .sorted(Comparator.comparingInt(s -> network.segments().get(s).name()))
                .forEach(s -> {
                    Segment segment = network.segments().get(s);
                    double perS =
                            segment.isOpen() ? pluggingPerS : releasePerS * pushMmHg(flow, s) / referenceStressMmHg;
                    if (random.nextDouble() < -Math.expm1(-perS * durationS)) {
                        changed.put(segment.name(), segment.isOpen() ? Passage.BLOCKED : Passage.OPEN);
                    }
                });
        return network.withSegments(each -> each.with(changed.getOrDefault(each.name(), each.passage())));
    }

    private static double pushMmHg(FlowSolution flow, int segment) {
        Network network = flow.network();
        double fallMmHg =
                Math.abs(flow.pressureMmHg(network.fromIndex(segment)) - flow.pressureMmHg(network.toIndex(segment)));
        Segment vessel = network.segments().get(segment);
        return Double.isNaN(fallMmHg) ? 0 : fallMmHg * vessel.diameterUm() / (4 * vessel.lengthUm());
    }
}
