package org.vasomotion.simulation.bed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.drug.Pharmacology;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.BedVariable;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;

/// Flow of one bed: a large arteriole in series with eight territories, joined at a node whose pressure is
/// solved for: equations (29), (32) and (33).
@Api
@Evidence(source = "Waterfall: Maas 2012, 10.1213/ANE.0b013e318247fa44; all constants assumed")
public final class BedFlow {

    /// From the pressure of the step before, two steps nearly always do; after a sudden dilation it takes
    /// more. Each lane rests when it has converged, so that its course does not depend on how long another
    /// takes.
    private static final int MOST_NEWTON_STEPS = 40;

    private static final double CONVERGED_MM_HG = 0.02;
    private static final double LONGEST_STEP_MM_HG = 15;

    @Dimensionless
    private static final double LEAST_MEAN = 1e-12;

    private final PatientBlock block;
    private final Bed bed;
    private final int lanes;
    private final LargeArteriole arteriole;
    private final TerritoryKernel kernel;
    private final Territory[] territories;

    private final BedConditions conditions;
    private final double[] nodeMmHg;

    @Dimensionless
    private final double[] mean;

    private final double[] meanSlopePerMmHg;

    /// 1 for a lane whose node pressure is still being solved for, else 0.
    @Dimensionless
    private final double[] moving;

    /// @param scale makes the mean relative flow 1 at 65 mmHg inflow and 7.5 mmHg venous pressure, all drives zero
    public BedFlow(PatientBlock block, Pharmacology pharmacology, Bed bed, double scale) {
        this.kernel = TerritoryKernel.fastest(block);
        this.block = block;
        this.bed = bed;
        this.lanes = block.lanes();
        this.conditions = new BedConditions(block, bed, scale);
        this.arteriole = new LargeArteriole(block, pharmacology, bed);
        this.territories = IntStream.range(0, Bed.TERRITORIES)
                .mapToObj(k -> new Territory(block, bed, k))
                .toArray(Territory[]::new);
        this.nodeMmHg = block.beds().of(BedVariable.NODE_PRESSURE, bed.place());
        this.mean = new double[block.width()];
        this.meanSlopePerMmHg = new double[block.width()];
        this.moving = new double[block.width()];
    }

    /// Solves the node pressure and computes all flows of the bed.
    public void update() {
        arteriole.update();
        prepare();
        Arrays.fill(moving, 1);
        int step = 0;
        do {
            flowAtNode();
            newton();
            step++;
        } while (isAnyMoving() && step < MOST_NEWTON_STEPS);
        flowAtNode();
        close();
    }

    void prepare() {
        conditions.update();
        for (Territory territory : territories) {
            kernel.prepare(territory, conditions);
        }
    }

    void flowAtNode() {
        for (Territory territory : territories) {
            kernel.flowAt(territory, conditions, nodeMmHg);
        }
        average();
    }

    private void average() {
        Territory[] t = territories;
        mean(mean, t[0].flow, t[1].flow, t[2].flow, t[3].flow, t[4].flow, t[5].flow, t[6].flow, t[7].flow);
        mean(
                meanSlopePerMmHg,
                t[0].slopePerMmHg,
                t[1].slopePerMmHg,
                t[2].slopePerMmHg,
                t[3].slopePerMmHg,
                t[4].slopePerMmHg,
                t[5].slopePerMmHg,
                t[6].slopePerMmHg,
                t[7].slopePerMmHg);
    }

    private void mean(
            double[] into,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            double[] e,
            double[] f,
            double[] g,
            double[] h) {
        for (int i = 0; i < lanes; i++) {
            into[i] = (((a[i] + b[i]) + (c[i] + d[i])) + ((e[i] + f[i]) + (g[i] + h[i]))) * (1.0 / Bed.TERRITORIES);
        }
    }

    private void newton() {
        double[] arterialMmHg = block.signals().of(Signal.ARTERIAL_PRESSURE);
        double[] resistanceMmHg = arteriole.resistanceMmHg();
        for (int i = 0; i < lanes; i++) {
            double conductance = 1 / resistanceMmHg[i];
            double surplus = (arterialMmHg[i] - nodeMmHg[i]) * conductance - mean[i];
            double step = surplus / (conductance + meanSlopePerMmHg[i]);
            double moved = nodeMmHg[i] + moving[i] * Elementary.clip(step, -LONGEST_STEP_MM_HG, LONGEST_STEP_MM_HG);
            nodeMmHg[i] = Math.min(moved, arterialMmHg[i]);
            moving[i] = Math.abs(step) > CONVERGED_MM_HG ? moving[i] : 0;
        }
    }

    private boolean isAnyMoving() {
        double any = 0;
        for (int i = 0; i < lanes; i++) {
            any += moving[i];
        }
        return any > 0;
    }

    /// Gives every territory its share of exactly what the large arteriole passes.
    private void close() {
        double[] arterialMmHg = block.signals().of(Signal.ARTERIAL_PRESSURE);
        double[] resistanceMmHg = arteriole.resistanceMmHg();
        double[] relative = block.bedSignals().of(BedSignal.RELATIVE_FLOW, bed.place());
        double[] flowMlPerS = block.bedSignals().of(BedSignal.FLOW, bed.place());
        double[] slope = block.bedSignals().of(BedSignal.FLOW_SLOPE, bed.place());
        double restingMlPerS = BedConstant.RESTING_FLOW.of(bed) / 60;
        for (int i = 0; i < lanes; i++) {
            double conductance = 1 / resistanceMmHg[i];
            double passed = Math.max((arterialMmHg[i] - nodeMmHg[i]) * conductance, 0);
            relative[i] = passed;
            flowMlPerS[i] = restingMlPerS * passed;
            slope[i] = restingMlPerS * conductance * meanSlopePerMmHg[i] / (conductance + meanSlopePerMmHg[i]);
            mean[i] = passed / Math.max(mean[i], LEAST_MEAN);
        }
        for (Territory territory : territories) {
            rescale(territory.flow);
        }
    }

    private void rescale(double[] flow) {
        for (int i = 0; i < lanes; i++) {
            flow[i] *= mean[i];
        }
    }

    Territory[] territories() {
        return territories;
    }

    /// The mean relative flow at the present node pressure.
    @Dimensionless
    double[] mean() {
        return mean;
    }
}
