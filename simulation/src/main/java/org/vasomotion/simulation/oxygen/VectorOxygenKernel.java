package org.vasomotion.simulation.oxygen;

import static jdk.incubator.vector.DoubleVector.fromArray;
import static org.vasomotion.simulation.oxygen.TissueConditions.LEAST_FLOW_ML_PER_MIN;
import static org.vasomotion.simulation.oxygen.TissueConditions.LEAST_OPEN;
import static org.vasomotion.simulation.oxygen.TissueConditions.LEAST_TENSION_MM_HG;
import static org.vasomotion.simulation.oxygen.TissueConditions.MICHAELIS_MM_HG;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.VectorElementary;

/// Several lanes at a time: the operations of [PlainOxygenKernel] in the same order. Many short loops, for what
/// [VectorElementary] says; the table is read one lane at a time, which is no slower than gathering.
@Evidence(none = "evaluates what TissueConditions and CapillaryExtraction cite")
final class VectorOxygenKernel implements OxygenKernel {

    @Dimensionless
    private static final VectorSpecies<Double> SPECIES = VectorElementary.SPECIES;

    private final double[] nutritiveMlPerMin;

    /// Dimensionless transit time, then its place among the rows of the table.
    @Dimensionless
    private final double[] transit;

    /// Place among the columns of the table.
    @Dimensionless
    private final double[] tension;

    /// Extraction at the column before the tension.
    @Dimensionless
    private final double[] low;

    /// How much more it is at the next column.
    @Dimensionless
    private final double[] difference;

    VectorOxygenKernel(int width) {
        this.nutritiveMlPerMin = new double[width];
        this.transit = new double[width];
        this.tension = new double[width];
        this.low = new double[width];
        this.difference = new double[width];
    }

    @Override
    public void supply(Tissue t, TissueConditions bed) {
        transit(t, bed);
        VectorElementary.log(transit, transit);
        places(t);
        extraction(bed);
        given(t, bed);
    }

    private void transit(Tissue t, TissueConditions bed) {
        for (int i = 0; i < transit.length; i += SPECIES.length()) {
            DoubleVector nutritive = fromArray(SPECIES, t.flow, i)
                    .mul(bed.restingFlowMlPerMin)
                    .mul(fromArray(SPECIES, t.nutritive, i))
                    .max(LEAST_FLOW_ML_PER_MIN);
            nutritive.intoArray(nutritiveMlPerMin, i);
            fromArray(SPECIES, bed.transitFactor, i)
                    .mul(fromArray(SPECIES, t.open, i).max(LEAST_OPEN))
                    .div(nutritive)
                    .intoArray(transit, i);
        }
    }

    private void places(Tissue t) {
        for (int i = 0; i < transit.length; i += SPECIES.length()) {
            fromArray(SPECIES, transit, i)
                    .sub(ExtractionTable.LEAST_TRANSIT)
                    .mul(1 / ExtractionTable.TRANSIT_STEP)
                    .max(0)
                    .min(ExtractionTable.LAST_TRANSIT)
                    .intoArray(transit, i);
            fromArray(SPECIES, t.tensionMmHg, i)
                    .mul(1 / CapillaryExtraction.HALF_SATURATION_MM_HG)
                    .mul(1 / ExtractionTable.TENSION_STEP)
                    .max(0)
                    .min(ExtractionTable.LAST_TENSION)
                    .intoArray(tension, i);
        }
    }

    private void extraction(TissueConditions bed) {
        ExtractionTable table = ExtractionTable.shared();
        for (int i = 0; i < bed.lanes; i++) {
            int row = (int) transit[i];
            int column = (int) tension[i];
            int corner = bed.corner[i] + ExtractionTable.offset(row, column);
            double along = transit[i] - row;
            double before = table.low(corner, along, bed.variationShare[i], bed.saturationShare[i]);
            low[i] = before;
            difference[i] = table.high(corner, along, bed.variationShare[i], bed.saturationShare[i]) - before;
            tension[i] -= column;
        }
    }

    private void given(Tissue t, TissueConditions bed) {
        for (int i = 0; i < transit.length; i += SPECIES.length()) {
            DoubleVector nutritive = fromArray(SPECIES, nutritiveMlPerMin, i);
            DoubleVector most =
                    nutritive.mul(fromArray(SPECIES, bed.capacity, i)).mul(fromArray(SPECIES, bed.saturation, i));
            DoubleVector free = nutritive.mul(fromArray(SPECIES, bed.dissolved, i));
            DoubleVector more = fromArray(SPECIES, difference, i);
            most.add(free).intoArray(t.mostMlPerMin, i);
            most.mul(fromArray(SPECIES, low, i).add(more.mul(fromArray(SPECIES, tension, i))))
                    .add(free)
                    .intoArray(t.supplyMlPerMin, i);
            most.mul(more).mul(1 / ExtractionTable.TENSION_STEP_MM_HG).intoArray(t.supplySlopeMlPerMinMmHg, i);
        }
    }

    @Override
    public void linearise(Tissue t, TissueConditions bed, double minutes) {
        double perStep = bed.storeMlPerMmHg / minutes;
        double lateral = bed.lateralMlPerMinMmHg;
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        DoubleVector step = DoubleVector.broadcast(SPECIES, perStep);
        for (int i = 0; i < transit.length; i += SPECIES.length()) {
            DoubleVector now = fromArray(SPECIES, t.tensionMmHg, i);
            DoubleVector greatest = fromArray(SPECIES, bed.greatestUseMlPerMin, i);
            DoubleVector inverse = one.div(now.add(MICHAELIS_MM_HG));
            DoubleVector use = greatest.mul(now).mul(inverse);
            DoubleVector useSlope = greatest.mul(MICHAELIS_MM_HG).mul(inverse).mul(inverse);
            DoubleVector diagonal = step.sub(fromArray(SPECIES, t.supplySlopeMlPerMinMmHg, i))
                    .add(useSlope)
                    .add(lateral);
            DoubleVector change = fromArray(SPECIES, t.supplyMlPerMin, i)
                    .sub(use)
                    .sub(now.mul(lateral))
                    .div(diagonal);
            DoubleVector perDiagonal = one.div(diagonal);
            change.intoArray(t.changeMmHg, i);
            perDiagonal.intoArray(t.inverseMmHgMinPerMl, i);
            fromArray(SPECIES, bed.lateralTensionMmHg, i).add(now.add(change)).intoArray(bed.lateralTensionMmHg, i);
            fromArray(SPECIES, bed.inverseSumMmHgMinPerMl, i).add(perDiagonal).intoArray(bed.inverseSumMmHgMinPerMl, i);
        }
    }

    @Override
    public void finish(Tissue t, TissueConditions bed, double minutes) {
        double lateral = bed.lateralMlPerMinMmHg;
        DoubleVector zero = DoubleVector.zero(SPECIES);
        for (int i = 0; i < transit.length; i += SPECIES.length()) {
            DoubleVector even = fromArray(SPECIES, bed.lateralTensionMmHg, i);
            DoubleVector old = fromArray(SPECIES, t.tensionMmHg, i);
            DoubleVector now = old.add(fromArray(SPECIES, t.changeMmHg, i))
                    .add(even.mul(lateral).mul(fromArray(SPECIES, t.inverseMmHgMinPerMl, i)))
                    .max(LEAST_TENSION_MM_HG);
            DoubleVector moved = now.sub(old);
            DoubleVector supply = fromArray(SPECIES, t.supplyMlPerMin, i)
                    .add(fromArray(SPECIES, t.supplySlopeMlPerMinMmHg, i).mul(moved))
                    .max(zero)
                    .min(fromArray(SPECIES, t.mostMlPerMin, i));
            DoubleVector use = supply.add(even.sub(now).mul(lateral))
                    .sub(moved.mul(bed.storeMlPerMmHg).div(minutes));
            now.intoArray(t.tensionMmHg, i);
            supply.intoArray(t.supplyMlPerMin, i);
            fromArray(SPECIES, bed.supplyMlPerMin, i).add(supply).intoArray(bed.supplyMlPerMin, i);
            fromArray(SPECIES, bed.useMlPerMin, i).add(use).intoArray(bed.useMlPerMin, i);
            fromArray(SPECIES, bed.demand, i)
                    .mul(bed.restingUseMlPerMin)
                    .mul(fromArray(SPECIES, bed.mitochondria, i))
                    .sub(use)
                    .max(zero)
                    .add(fromArray(SPECIES, bed.deficitMlPerMin, i))
                    .intoArray(bed.deficitMlPerMin, i);
        }
        veins(t, bed);
    }

    private void veins(Tissue t, TissueConditions bed) {
        for (int i = 0; i < transit.length; i += SPECIES.length()) {
            DoubleVector flowMlPerMin =
                    fromArray(SPECIES, t.flow, i).mul(bed.restingFlowMlPerMin).max(LEAST_FLOW_ML_PER_MIN);
            fromArray(SPECIES, bed.capacity, i)
                    .mul(fromArray(SPECIES, bed.saturation, i))
                    .add(fromArray(SPECIES, bed.dissolved, i))
                    .sub(fromArray(SPECIES, t.supplyMlPerMin, i).div(flowMlPerMin))
                    .intoArray(t.venousContent, i);
        }
    }
}
