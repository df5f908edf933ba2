package org.vasomotion.simulation.network.oxygen;

import java.util.Arrays;
import java.util.Comparator;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.flow.FlowSolution;

/// Steady transport of oxygen along the flow of a network, with a tissue cylinder around every capillary.
///
/// Blood mixes at nodes and leaves them with one tension. Only capillaries give off oxygen; cylinders do not
/// exchange it with each other; blood and wall resist nothing.
@Api
public final class OxygenTransport {

    private static final double STEP_UM = 5;
    private static final @Dimensionless double UM3_PER_NL = 1e6;
    private static final @Dimensionless double MOST_PER_STEP = 0.2;

    /// What is left below this share is given off at once.
    private static final @Dimensionless double EXHAUSTED = 1e-4;

    /// From mL/mL/s and µm² to nL/min per µm: 1e-12 mL/µm³, 1e6 nL, 60 s.
    private static final @Dimensionless double NL_PER_MIN = 1e-12 * 1e6 * 60;

    private final FlowSolution flow;
    private final Network network;
    private final KroghCylinder tissue;
    private final double[] arrivingNlPerMin;
    private final double[] cellsNlPerMin;
    private final double[] bloodNlPerMin;
    private final double[] uptakeNlPerMin;
    private double suppliedNl;
    private double tissueNl;

    private OxygenTransport(FlowSolution flow, KroghCylinder tissue) {
        this.flow = flow;
        this.network = flow.network();
        this.tissue = tissue;
        arrivingNlPerMin = new double[network.nodes().size()];
        cellsNlPerMin = new double[arrivingNlPerMin.length];
        bloodNlPerMin = new double[arrivingNlPerMin.length];
        uptakeNlPerMin = new double[network.segments().size()];
    }

    public static OxygenSolution solve(FlowSolution flow, KroghCylinder tissue) {
        return new OxygenTransport(flow, tissue).run();
    }

    private OxygenSolution run() {
        double deliveryNlPerMin = admit();
        double[] po2MmHg = new double[arrivingNlPerMin.length];
        Arrays.fill(po2MmHg, Double.NaN);
        Integer[] order = new Integer[network.segments().size()];
        Arrays.setAll(order, s -> s);
        Arrays.sort(order, Comparator.comparingDouble(s -> -upstreamMmHg(s)));
        for (int segment : order) {
            carry(segment, po2MmHg);
        }
        double returnNlPerMin = returned(po2MmHg);
        return new OxygenSolution(
                po2MmHg, uptakeNlPerMin, deliveryNlPerMin, returnNlPerMin, tissueNl == 0 ? 0 : suppliedNl / tissueNl);
    }

    private double upstreamMmHg(int segment) {
        double mmHg = flow.pressureMmHg(upstream(segment));
        return Double.isNaN(mmHg) ? Double.NEGATIVE_INFINITY : mmHg;
    }

    private int upstream(int segment) {
        return flow.flowNlPerMin(segment) >= 0 ? network.fromIndex(segment) : network.toIndex(segment);
    }

    private int downstream(int segment) {
        return flow.flowNlPerMin(segment) >= 0 ? network.toIndex(segment) : network.fromIndex(segment);
    }

    /// Lets in what comes from outside, and returns its oxygen.
    private double admit() {
        double[] net = new double[arrivingNlPerMin.length];
        for (int s = 0; s < uptakeNlPerMin.length; s++) {
            net[upstream(s)] += Math.abs(flow.flowNlPerMin(s));
            net[downstream(s)] -= Math.abs(flow.flowNlPerMin(s));
        }
        double total = 0;
        for (Boundary boundary : network.boundaries()) {
            int node = network.indexOfNode(boundary.node());
            double inflow = Math.max(0, net[node]);
            double oxygen = inflow * BloodOxygen.content(boundary.inflowHematocrit(), boundary.inflowPo2MmHg());
            add(node, inflow, inflow * boundary.inflowHematocrit(), oxygen);
            total += oxygen;
        }
        return total;
    }

    private void add(int node, double blood, double cells, double oxygen) {
        bloodNlPerMin[node] += blood;
        cellsNlPerMin[node] += cells;
        arrivingNlPerMin[node] += oxygen;
    }

    private double mixedMmHg(int node) {
        return BloodOxygen.po2MmHg(
                cellsNlPerMin[node] / bloodNlPerMin[node], arrivingNlPerMin[node] / bloodNlPerMin[node]);
    }

    private void carry(int index, double[] po2MmHg) {
        Segment segment = network.segments().get(index);
        double blood = Math.abs(flow.flowNlPerMin(index));
        double radiusUm = segment.diameterUm() / 2;
        if (segment.kind() == VesselKind.CAPILLARY) {
            tissueNl += tissue.sectionUm2(radiusUm, tissue.radiusUm()) * segment.lengthUm() / UM3_PER_NL;
        }
        int from = upstream(index);
        if (blood == 0 || bloodNlPerMin[from] == 0) {
            return;
        }
        if (Double.isNaN(po2MmHg[from])) {
            po2MmHg[from] = mixedMmHg(from);
        }
        double hematocrit = flow.dischargeHematocrit(index);
        double oxygen = blood * BloodOxygen.content(hematocrit, po2MmHg[from]);
        if (segment.kind() == VesselKind.CAPILLARY) {
            oxygen = giveOff(index, blood, hematocrit, oxygen);
        }
        add(downstream(index), blood, blood * hematocrit, oxygen);
    }

    /// Oxygen that is left at the end of a capillary. As long as tension reaches the end of the cylinder uptake
    /// is constant along the vessel; beyond, the midpoint rule takes over, with steps that never take more than
    /// a fifth of what is there, since slow blood runs out within a few µm.
    private double giveOff(int index, double blood, double hematocrit, double entering) {
        Segment segment = network.segments().get(index);
        double radiusUm = segment.diameterUm() / 2;
        double perUm3 = NL_PER_MIN * tissue.demandMlPerMlS();
        double whole = tissue.sectionUm2(radiusUm, tissue.radiusUm());
        if (whole == 0) {
            return entering;
        }
        double ample = blood * BloodOxygen.content(hematocrit, tissue.dropMmHg(radiusUm, tissue.radiusUm()));
        double fullUm = Math.clamp((entering - ample) / (perUm3 * whole), 0, segment.lengthUm());
        double oxygen = entering - perUm3 * whole * fullUm;
        double leftUm = segment.lengthUm() - fullUm;
        suppliedNl += whole * fullUm / UM3_PER_NL;
        while (leftUm > 0 && oxygen > EXHAUSTED * ample) {
            double first = sectionUm2(radiusUm, blood, hematocrit, oxygen);
            double stepUm = Math.min(Math.min(leftUm, STEP_UM), MOST_PER_STEP * oxygen / (perUm3 * first));
            double section = sectionUm2(radiusUm, blood, hematocrit, oxygen - perUm3 * first * stepUm / 2);
            oxygen -= perUm3 * section * stepUm;
            suppliedNl += section * stepUm / UM3_PER_NL;
            leftUm -= stepUm;
        }
        double left = leftUm > 0 ? 0 : oxygen;
        uptakeNlPerMin[index] = entering - left;
        return left;
    }

    private double sectionUm2(double radiusUm, double blood, double hematocrit, double oxygen) {
        double po2MmHg = BloodOxygen.po2MmHg(hematocrit, oxygen / blood);
        return tissue.sectionUm2(radiusUm, tissue.suppliedRadiusUm(radiusUm, po2MmHg));
    }

    /// Oxygen that leaves through the ends of the network; also fills in the tensions there.
    private double returned(double[] po2MmHg) {
        double total = 0;
        double[] leaving = new double[po2MmHg.length];
        for (int s = 0; s < uptakeNlPerMin.length; s++) {
            leaving[upstream(s)] += Math.abs(flow.flowNlPerMin(s));
        }
        for (Boundary boundary : network.boundaries()) {
            int node = network.indexOfNode(boundary.node());
            if (bloodNlPerMin[node] > 0 && bloodNlPerMin[node] > leaving[node]) {
                po2MmHg[node] = mixedMmHg(node);
                double outflow = bloodNlPerMin[node] - leaving[node];
                total += outflow * BloodOxygen.content(cellsNlPerMin[node] / bloodNlPerMin[node], po2MmHg[node]);
            }
        }
        return total;
    }
}
