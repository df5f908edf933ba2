package org.vasomotion.simulation.network.measure;

import java.util.Arrays;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.flow.FlowSolution;

/// Perfusion of the capillaries of a network.
///
/// @param inflowNlPerMin blood that enters the network
/// @param capillaryLengthMm all capillaries, blocked ones too
/// @param perfusedLengthMm capillaries in which red cells move at 0.05 mm/s or more
/// @param totalDensityMmPerMm2 capillary length per area of the field
/// @param medianVelocityMmPerS of the red cells in perfused capillaries; 0 where none is perfused
/// @param spreadOfLogVelocity standard deviation of ln v over perfused capillaries
/// @param variationOfFlow coefficient of variation of flow over perfused capillaries
@Api
public record Perfusion(
        double inflowNlPerMin,
        double capillaryLengthMm,
        double perfusedLengthMm,
        double totalDensityMmPerMm2,
        double medianVelocityMmPerS,
        @Dimensionless double spreadOfLogVelocity,
        @Dimensionless double variationOfFlow) {

    /// Slower cells count as standing, as in the statistics of the rat mesentery (model specification 7.4).
    public static final double PERFUSED_FROM_MM_PER_S = 0.05;

    private static final @Dimensionless double UM_PER_MM = 1000;

    public static Perfusion of(FlowSolution flow) {
        Network network = flow.network();
        double lengthUm = 0;
        double perfusedUm = 0;
        double[] velocities = new double[network.segments().size()];
        double[] flows = new double[velocities.length];
        int perfused = 0;
        for (int s = 0; s < velocities.length; s++) {
            Segment segment = network.segments().get(s);
            if (segment.kind() == VesselKind.CAPILLARY) {
                lengthUm += segment.lengthUm();
                if (isPerfused(flow, s)) {
                    perfusedUm += segment.lengthUm();
                    velocities[perfused] = flow.cellVelocityMmPerS(s);
                    flows[perfused++] = Math.abs(flow.flowNlPerMin(s));
                }
            }
        }
        double[] speeds = Arrays.copyOf(velocities, perfused);
        Arrays.sort(speeds);
        return new Perfusion(
                flow.inflowNlPerMin(),
                lengthUm / UM_PER_MM,
                perfusedUm / UM_PER_MM,
                lengthUm / UM_PER_MM / network.field().areaMm2(),
                perfused == 0 ? 0 : speeds[perfused / 2],
                deviation(Arrays.stream(speeds).map(Math::log).toArray()),
                variation(Arrays.copyOf(flows, perfused)));
    }

    /// Whether red cells are seen to move in a vessel.
    public static boolean isPerfused(FlowSolution flow, int segment) {
        return flow.dischargeHematocrit(segment) > 0 && flow.cellVelocityMmPerS(segment) >= PERFUSED_FROM_MM_PER_S;
    }

    /// Share of the capillary length that is perfused.
    @Dimensionless
    public double perfusedShare() {
        return capillaryLengthMm == 0 ? 0 : perfusedLengthMm / capillaryLengthMm;
    }

    private static double variation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return mean == 0 ? 0 : deviation(values) / mean;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return values.length == 0 ? 0 : Math.sqrt(squares / values.length);
    }
}
