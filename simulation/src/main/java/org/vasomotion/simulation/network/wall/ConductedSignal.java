package org.vasomotion.simulation.network.wall;

import java.util.Arrays;
import java.util.Comparator;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.flow.FlowSolution;

/// The metabolic signal that runs along walls against the flow and fades over a centimetre:
/// S(x) = integral of C(y) exp(-(y - x) / L) downstream of x, in µM cm.
///
/// The paper has one vessel of each kind in a row. Where a vessel divides, the mean over its branches is
/// conducted on here, so that a signal does not grow with the number of vessels: assumed.
@Api
@Evidence(source = "Carlson, Arciero and Secomb 2008, 10.1152/ajpheart.00262.2008; mean over branches assumed")
public final class ConductedSignal {

    private static final double FADING_UM = 10_000;
    private static final @Dimensionless double UM_PER_CM = 10_000;

    private final FlowSolution flow;
    private final Network network;
    private final MetabolicSource source;
    private final @Dimensionless double[] sumAtNode;
    private final int[] branches;

    private ConductedSignal(FlowSolution flow, MetabolicSource source) {
        this.flow = flow;
        this.network = flow.network();
        this.source = source;
        this.sumAtNode = new double[network.nodes().size()];
        this.branches = new int[sumAtNode.length];
    }

    /// The signal in the middle of each segment, by its place in the network; 0 where nothing flows.
    @Dimensionless
    public static double[] of(FlowSolution flow, MetabolicSource source) {
        return new ConductedSignal(flow, source).run();
    }

    @Dimensionless
    private double[] run() {
        Integer[] upstreamwards = new Integer[network.segments().size()];
        Arrays.setAll(upstreamwards, s -> s);
        Arrays.sort(upstreamwards, Comparator.comparingDouble(s -> mmHg(upstream(s))));
        double[] signal = new double[upstreamwards.length];
        for (int s : upstreamwards) {
            if (flow.flowNlPerMin(s) != 0) {
                signal[s] = conduct(s);
            }
        }
        return signal;
    }

    private double mmHg(int node) {
        double mmHg = flow.pressureMmHg(node);
        return Double.isNaN(mmHg) ? Double.NEGATIVE_INFINITY : mmHg;
    }

    private int upstream(int segment) {
        return flow.flowNlPerMin(segment) >= 0 ? network.fromIndex(segment) : network.toIndex(segment);
    }

    private int downstream(int segment) {
        return flow.flowNlPerMin(segment) >= 0 ? network.toIndex(segment) : network.fromIndex(segment);
    }

    private double conduct(int segment) {
        double lengthUm = network.segments().get(segment).lengthUm();
        double arising = source.micromolar(flow, segment);
        int below = downstream(segment);
        double arriving = branches[below] == 0 ? 0 : sumAtNode[below] / branches[below];
        int above = upstream(segment);
        sumAtNode[above] += passed(arriving, arising, lengthUm);
        branches[above]++;
        return passed(arriving, arising, lengthUm / 2);
    }

    @Dimensionless
    private static double passed(@Dimensionless double arriving, @Dimensionless double arising, double overUm) {
        double left = Math.exp(-overUm / FADING_UM);
        return arriving * left + arising * FADING_UM / UM_PER_CM * (1 - left);
    }
}
