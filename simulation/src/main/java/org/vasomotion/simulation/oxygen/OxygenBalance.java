package org.vasomotion.simulation.oxygen;

import java.util.Arrays;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// Oxygen of the whole body: the sum over beds, mixed venous blood and the deficits of equation (43).
@Api
@Evidence(none = "sums over beds")
public final class OxygenBalance {

    private final PatientBlock block;
    private final int lanes;
    private final TissueOxygen[] beds;

    @Dimensionless
    private final double[] sum;

    public OxygenBalance(PatientBlock block, double[] conductancesMlPerMin) {
        this.block = block;
        this.lanes = block.lanes();
        this.beds = Stream.of(Bed.values())
                .map(bed -> new TissueOxygen(block, bed, conductancesMlPerMin[bed.place()]))
                .toArray(TissueOxygen[]::new);
        this.sum = new double[block.width()];
    }

    /// Moves all tissues by one step.
    public void advance(double stepS) {
        double[] consumption = block.signals().of(Signal.OXYGEN_CONSUMPTION);
        double[] deficit = block.signals().of(Signal.HYPOXIC_DEFICIT);
        Arrays.fill(consumption, 0);
        Arrays.fill(deficit, 0);
        Arrays.fill(sum, 0);
        for (int b = 0; b < beds.length; b++) {
            beds[b].advance(stepS);
            add(beds[b].deficitMlPerMin(), deficit);
            add(block.bedSignals().of(BedSignal.OXYGEN_SUPPLY, b), consumption);
            add(block.bedSignals().of(BedSignal.FLOW, b), sum);
        }
        mixedVenous();
        cytopathic();
    }

    private void add(double[] what, double[] to) {
        for (int i = 0; i < lanes; i++) {
            to[i] += what[i];
        }
    }

    private void mixedVenous() {
        double[] saturation = block.signals().of(Signal.ARTERIAL_SATURATION);
        double[] dissolved = block.signals().of(Signal.DISSOLVED_OXYGEN);
        double[] hematocrit = block.signals().of(Signal.HEMATOCRIT);
        double[] consumption = block.signals().of(Signal.OXYGEN_CONSUMPTION);
        double[] mixed = block.signals().of(Signal.MIXED_VENOUS_SATURATION);
        for (int i = 0; i < lanes; i++) {
            double capacity = TissueOxygen.capacity(hematocrit[i]);
            double carriedMlPerMin = Math.max(sum[i] * 60 * capacity, 1e-9);
            mixed[i] = saturation[i] + dissolved[i] / capacity - consumption[i] / carriedMlPerMin;
        }
    }

    private void cytopathic() {
        double[] demand = block.signals().of(Signal.METABOLIC_DEMAND);
        double[] mitochondria = block.state().of(StateVariable.MITOCHONDRIAL_CAPACITY);
        double[] deficit = block.signals().of(Signal.CYTOPATHIC_DEFICIT);
        double restingMlPerMin = 0;
        for (Bed bed : BEDS) {
            restingMlPerMin += BedConstant.RESTING_OXYGEN_CONSUMPTION.of(bed);
        }
        for (int i = 0; i < lanes; i++) {
            deficit[i] = restingMlPerMin * demand[i] * (1 - mitochondria[i]);
        }
    }

    private static final Bed[] BEDS = Bed.values();
}
