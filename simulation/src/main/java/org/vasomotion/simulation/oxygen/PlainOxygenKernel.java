package org.vasomotion.simulation.oxygen;

import static org.vasomotion.simulation.oxygen.TissueConditions.LEAST_FLOW_ML_PER_MIN;
import static org.vasomotion.simulation.oxygen.TissueConditions.LEAST_OPEN;
import static org.vasomotion.simulation.oxygen.TissueConditions.LEAST_TENSION_MM_HG;
import static org.vasomotion.simulation.oxygen.TissueConditions.MICHAELIS_MM_HG;

import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.arithmetic.Elementary;

/// One lane at a time. Whoever changes an operation here changes it in [VectorOxygenKernel] too; a test
/// compares bits.
@Evidence(none = "evaluates what TissueConditions and CapillaryExtraction cite")
final class PlainOxygenKernel implements OxygenKernel {

    @Override
    public void supply(Tissue t, TissueConditions bed) {
        ExtractionTable table = ExtractionTable.shared();
        for (int i = 0; i < bed.lanes; i++) {
            double nutritiveMlPerMin =
                    Math.max(bed.restingFlowMlPerMin * t.flow[i] * t.nutritive[i], LEAST_FLOW_ML_PER_MIN);
            double transit = bed.transitFactor[i] * Math.max(t.open[i], LEAST_OPEN) / nutritiveMlPerMin;
            double transitPlace = ExtractionTable.transitPlace(Elementary.log(transit));
            double tensionPlace =
                    ExtractionTable.tensionPlace(t.tensionMmHg[i] * (1 / CapillaryExtraction.HALF_SATURATION_MM_HG));
            int row = (int) transitPlace;
            int column = (int) tensionPlace;
            int corner = bed.corner[i] + ExtractionTable.offset(row, column);
            double along = transitPlace - row;
            double low = table.low(corner, along, bed.variationShare[i], bed.saturationShare[i]);
            double high = table.high(corner, along, bed.variationShare[i], bed.saturationShare[i]);
            double difference = high - low;
            double mostMlPerMin = nutritiveMlPerMin * bed.capacity[i] * bed.saturation[i];
            double freeMlPerMin = nutritiveMlPerMin * bed.dissolved[i];
            t.mostMlPerMin[i] = mostMlPerMin + freeMlPerMin;
            t.supplyMlPerMin[i] = mostMlPerMin * (low + difference * (tensionPlace - column)) + freeMlPerMin;
            t.supplySlopeMlPerMinMmHg[i] = mostMlPerMin * difference * (1 / ExtractionTable.TENSION_STEP_MM_HG);
        }
    }

    @Override
    public void linearise(Tissue t, TissueConditions bed, double minutes) {
        double perStep = bed.storeMlPerMmHg / minutes;
        double lateral = bed.lateralMlPerMinMmHg;
        for (int i = 0; i < bed.lanes; i++) {
            double tension = t.tensionMmHg[i];
            double inverse = 1 / (tension + MICHAELIS_MM_HG);
            double use = bed.greatestUseMlPerMin[i] * tension * inverse;
            double useSlope = bed.greatestUseMlPerMin[i] * MICHAELIS_MM_HG * inverse * inverse;
            double diagonal = perStep - t.supplySlopeMlPerMinMmHg[i] + useSlope + lateral;
            double change = (t.supplyMlPerMin[i] - use - lateral * tension) / diagonal;
            t.changeMmHg[i] = change;
            t.inverseMmHgMinPerMl[i] = 1 / diagonal;
            bed.lateralTensionMmHg[i] += tension + change;
            bed.inverseSumMmHgMinPerMl[i] += t.inverseMmHgMinPerMl[i];
        }
    }

    @Override
    public void finish(Tissue t, TissueConditions bed, double minutes) {
        double lateral = bed.lateralMlPerMinMmHg;
        for (int i = 0; i < bed.lanes; i++) {
            double old = t.tensionMmHg[i];
            double now = Math.max(
                    old + t.changeMmHg[i] + lateral * bed.lateralTensionMmHg[i] * t.inverseMmHgMinPerMl[i],
                    LEAST_TENSION_MM_HG);
            double supply = Elementary.clip(
                    t.supplyMlPerMin[i] + t.supplySlopeMlPerMinMmHg[i] * (now - old), 0, t.mostMlPerMin[i]);
            double use =
                    supply + lateral * (bed.lateralTensionMmHg[i] - now) - bed.storeMlPerMmHg * (now - old) / minutes;
            double arterialContent = bed.capacity[i] * bed.saturation[i] + bed.dissolved[i];
            t.tensionMmHg[i] = now;
            t.venousContent[i] =
                    arterialContent - supply / Math.max(bed.restingFlowMlPerMin * t.flow[i], LEAST_FLOW_ML_PER_MIN);
            bed.supplyMlPerMin[i] += supply;
            bed.useMlPerMin[i] += use;
            bed.deficitMlPerMin[i] += Math.max(bed.restingUseMlPerMin * bed.demand[i] * bed.mitochondria[i] - use, 0);
        }
    }
}
