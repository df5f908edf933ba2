package org.vasomotion.simulation.oxygen;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// Oxygen of one bed, from blood to cells: equations (37) to (43).
@Api
@Evidence(none = "balance of oxygen; store, lateral diffusion and Michaelis constant assumed")
public final class TissueOxygen {

    private static final double CAPACITY_ML_PER_G = 1.34;
    /// Hematocrit per gram of hemoglobin in a decilitre.
    private static final double HEMATOCRIT_PER_G_PER_DL = 0.030;

    private static final double MICHAELIS_MM_HG = 1;
    private static final double LEAST_TENSION_MM_HG = 0.01;
    private static final double STORE_MIN = 0.15;

    @Dimensionless
    private static final double LATERAL = 1.5;

    private final PatientBlock block;
    private final Bed bed;
    private final int lanes;
    private final double conductanceMlPerMin;

    @Dimensionless
    private final double[] variationShare;

    /// Where the lane's row of variations begins in the table.
    private final int[] variationCorner;

    /// Which step of the table's saturations, and how far towards the next.
    private final int[] saturationStep;

    @Dimensionless
    private final double[] saturationShare;

    /// mL of oxygen in a mL of saturated blood.
    @Dimensionless
    private final double[] capacity;

    private final double[] greatestUseMlPerMin;

    /// Dimensionless transit time times open share over nutritive flow.
    @Dimensionless
    private final double[] transitFactor;

    private final Territory[] territories;
    private final double[] lateralTensionMmHg;
    private final double[] inverseSumMmHgMinPerMl;
    private final double[] deficitMlPerMin;

    /// @param conductanceMlPerMin diffusive conductance of the bed's capillaries, from [OxygenCalibration]
    public TissueOxygen(PatientBlock block, Bed bed, double conductanceMlPerMin) {
        this.block = block;
        this.bed = bed;
        this.lanes = block.lanes();
        this.conductanceMlPerMin = conductanceMlPerMin;
        this.variationShare = new double[block.width()];
        this.variationCorner = new int[block.width()];
        this.saturationStep = new int[block.width()];
        this.saturationShare = new double[block.width()];
        this.capacity = new double[block.width()];
        this.greatestUseMlPerMin = new double[block.width()];
        this.transitFactor = new double[block.width()];
        this.lateralTensionMmHg = new double[block.width()];
        this.inverseSumMmHgMinPerMl = new double[block.width()];
        this.deficitMlPerMin = new double[block.width()];
        this.territories = IntStream.range(0, Bed.TERRITORIES)
                .mapToObj(k -> new Territory(block, bed, k))
                .toArray(Territory[]::new);
    }

    /// Demand not met for want of oxygen, after [#advance].
    public double[] deficitMlPerMin() {
        return deficitMlPerMin;
    }

    /// mL of oxygen in a mL of saturated blood at this hematocrit.
    @Dimensionless
    public static double capacity(double hematocrit) {
        return CAPACITY_ML_PER_G * (hematocrit / HEMATOCRIT_PER_G_PER_DL) / 100;
    }

    /// Moves tissue tensions by one step and computes what left the blood and what cells used.
    public void advance(double stepS) {
        double minutes = stepS / 60;
        prepare();
        Arrays.fill(lateralTensionMmHg, 0);
        Arrays.fill(inverseSumMmHgMinPerMl, 0);
        double lateral = lateralMlPerMinMmHg();
        for (Territory territory : territories) {
            supply(territory);
            linearise(territory, minutes, lateral);
        }
        for (int i = 0; i < lanes; i++) {
            double share = 1.0 / Bed.TERRITORIES;
            lateralTensionMmHg[i] = lateralTensionMmHg[i] * share / (1 - lateral * inverseSumMmHgMinPerMl[i] * share);
        }
        finish(minutes, lateral);
    }

    private double lateralMlPerMinMmHg() {
        return LATERAL * restingUseMlPerMin() / restingTensionMmHg();
    }

    private double restingUseMlPerMin() {
        return BedConstant.RESTING_OXYGEN_CONSUMPTION.of(bed) / Bed.TERRITORIES;
    }

    private double restingTensionMmHg() {
        return BedConstant.RESTING_TISSUE_OXYGEN_TENSION.of(bed);
    }

    private void prepare() {
        double[] hematocrit = block.signals().of(Signal.HEMATOCRIT);
        double[] edema = block.signals().of(Signal.EDEMA);
        double[] demand = block.signals().of(Signal.METABOLIC_DEMAND);
        double[] mitochondria = block.state().of(StateVariable.MITOCHONDRIAL_CAPACITY);
        double[] endothelium = block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION);
        double[] plugs = block.state().of(StateVariable.CAPILLARY_PLUGGING);
        double[] saturation = block.signals().of(Signal.ARTERIAL_SATURATION);
        double[] saturationWeight = block.parameters().of(Parameter.TABLE_SATURATION);
        double plugWeight = 1.5 * BedConstant.PLUGGING_WEIGHT.of(bed);
        double greatest = restingUseMlPerMin() * (restingTensionMmHg() + MICHAELIS_MM_HG) / restingTensionMmHg();
        double perTerritory = conductanceMlPerMin / Bed.TERRITORIES * CapillaryExtraction.HALF_SATURATION_MM_HG;
        for (int i = 0; i < lanes; i++) {
            double squared = 0.30 * (1 + endothelium[i] + plugWeight * plugs[i]);
            double variationPlace = ExtractionTable.variationPlace(Elementary.log(squared));
            int variation = (int) variationPlace;
            variationCorner[i] = variation * ExtractionTable.TENSIONS;
            variationShare[i] = variationPlace - variation;
            double saturationPlace = saturationWeight[i] * ExtractionTable.saturationPlace(saturation[i]);
            saturationStep[i] = (int) saturationPlace;
            saturationShare[i] = saturationPlace - saturationStep[i];
            capacity[i] = capacity(hematocrit[i]);
            greatestUseMlPerMin[i] = greatest * mitochondria[i] * demand[i];
            transitFactor[i] = perTerritory / ((1 + 0.335 * Math.max(edema[i], 0)) * capacity[i]);
        }
    }

    /// What blood would give off at the present tension, with its slope: the table, and a difference within
    /// it; what is dissolved beyond that on air leaves it first, all of it.
    private void supply(Territory t) {
        double[] saturation = block.signals().of(Signal.ARTERIAL_SATURATION);
        double[] dissolved = block.signals().of(Signal.DISSOLVED_OXYGEN);
        double flowMlPerMin = BedConstant.RESTING_FLOW.of(bed) / Bed.TERRITORIES;
        ExtractionTable table = ExtractionTable.shared();
        for (int i = 0; i < lanes; i++) {
            double nutritive = Math.max(flowMlPerMin * t.flow[i] * t.nutritive[i], 1e-9);
            double transit = transitFactor[i] * Math.max(t.open[i], 0.01) / nutritive;
            double transitPlace = ExtractionTable.transitPlace(Elementary.log(transit));
            double tension =
                    ExtractionTable.tensionPlace(t.tensionMmHg[i] * (1 / CapillaryExtraction.HALF_SATURATION_MM_HG));
            int at = (int) transitPlace;
            int p = (int) tension;
            double along = transitPlace - at;
            int corner = variationCorner[i] + at * (ExtractionTable.VARIATIONS * ExtractionTable.TENSIONS) + p;
            double[] full = table.cells(saturationStep[i]);
            double[] less = table.cells(saturationStep[i] + 1);
            double unsaturated = saturationShare[i];
            double low = between(full, less, corner, along, variationShare[i], unsaturated);
            double difference = between(full, less, corner + 1, along, variationShare[i], unsaturated) - low;
            double most = nutritive * capacity[i] * saturation[i];
            double free = nutritive * dissolved[i];
            t.mostMlPerMin[i] = most + free;
            t.supplyMlPerMin[i] = most * (low + difference * (tension - p)) + free;
            t.supplySlopeMlPerMinMmHg[i] = most * difference * (1 / ExtractionTable.TENSION_STEP_MM_HG);
        }
    }

    /// Between two saturations.
    @Dimensionless
    private static double between(
            double[] full, double[] less, int corner, double along, double variation, double unsaturated) {
        double high = ExtractionTable.between(full, corner, along, variation);
        return high + (ExtractionTable.between(less, corner, along, variation) - high) * unsaturated;
    }

    private void linearise(Territory t, double minutes, double lateral) {
        double storeMlPerMmHg = STORE_MIN * restingUseMlPerMin() / restingTensionMmHg();
        double perStep = storeMlPerMmHg / minutes;
        for (int i = 0; i < lanes; i++) {
            double tension = t.tensionMmHg[i];
            double inverse = 1 / (tension + MICHAELIS_MM_HG);
            double use = greatestUseMlPerMin[i] * tension * inverse;
            double useSlope = greatestUseMlPerMin[i] * MICHAELIS_MM_HG * inverse * inverse;
            double diagonal = perStep - t.supplySlopeMlPerMinMmHg[i] + useSlope + lateral;
            double change = (t.supplyMlPerMin[i] - use - lateral * tension) / diagonal;
            t.changeMmHg[i] = change;
            t.inverseMmHgMinPerMl[i] = 1 / diagonal;
            lateralTensionMmHg[i] += tension + change;
            inverseSumMmHgMinPerMl[i] += t.inverseMmHgMinPerMl[i];
        }
    }

    private void finish(double minutes, double lateral) {
        double[] supplyMlPerMin = block.bedSignals().of(BedSignal.OXYGEN_SUPPLY, bed.place());
        double[] useMlPerMin = block.bedSignals().of(BedSignal.OXYGEN_USE, bed.place());
        Arrays.fill(supplyMlPerMin, 0);
        Arrays.fill(useMlPerMin, 0);
        Arrays.fill(deficitMlPerMin, 0);
        for (Territory territory : territories) {
            finish(territory, minutes, lateral, supplyMlPerMin, useMlPerMin);
        }
    }

    private void finish(Territory t, double minutes, double lateral, double[] supplySum, double[] useSum) {
        double[] saturation = block.signals().of(Signal.ARTERIAL_SATURATION);
        double[] dissolved = block.signals().of(Signal.DISSOLVED_OXYGEN);
        double[] demand = block.signals().of(Signal.METABOLIC_DEMAND);
        double[] mitochondria = block.state().of(StateVariable.MITOCHONDRIAL_CAPACITY);
        double storeMlPerMmHg = STORE_MIN * restingUseMlPerMin() / restingTensionMmHg();
        double restingMlPerMin = restingUseMlPerMin();
        double flowMlPerMin = BedConstant.RESTING_FLOW.of(bed) / Bed.TERRITORIES;
        for (int i = 0; i < lanes; i++) {
            double old = t.tensionMmHg[i];
            double now = Math.max(
                    old + t.changeMmHg[i] + lateral * lateralTensionMmHg[i] * t.inverseMmHgMinPerMl[i],
                    LEAST_TENSION_MM_HG);
            double supply = Elementary.clip(
                    t.supplyMlPerMin[i] + t.supplySlopeMlPerMinMmHg[i] * (now - old), 0, t.mostMlPerMin[i]);
            double use = supply + lateral * (lateralTensionMmHg[i] - now) - storeMlPerMmHg * (now - old) / minutes;
            t.tensionMmHg[i] = now;
            double arterialContent = capacity[i] * saturation[i] + dissolved[i];
            t.venousContent[i] = arterialContent - supply / Math.max(flowMlPerMin * t.flow[i], 1e-9);
            supplySum[i] += supply;
            useSum[i] += use;
            deficitMlPerMin[i] += Math.max(restingMlPerMin * demand[i] * mitochondria[i] - use, 0);
        }
    }

    /// The rows of one territory.
    private static final class Territory {

        private final double[] tensionMmHg;

        @Dimensionless
        private final double[] flow;

        @Dimensionless
        private final double[] open;

        @Dimensionless
        private final double[] nutritive;

        @Dimensionless
        private final double[] venousContent;

        private final double[] mostMlPerMin;
        private final double[] supplyMlPerMin;

        /// mL/min per mmHg.
        @Dimensionless
        private final double[] supplySlopeMlPerMinMmHg;

        private final double[] changeMmHg;

        @Dimensionless
        private final double[] inverseMmHgMinPerMl;

        Territory(PatientBlock block, Bed bed, int k) {
            int place = bed.territory(k);
            this.tensionMmHg = block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, place);
            this.flow = block.territorySignals().of(TerritorySignal.RELATIVE_FLOW, place);
            this.open = block.territorySignals().of(TerritorySignal.OPEN_SHARE, place);
            this.nutritive = block.territorySignals().of(TerritorySignal.NUTRITIVE_SHARE, place);
            this.venousContent = block.territorySignals().of(TerritorySignal.VENOUS_OXYGEN_CONTENT, place);
            this.mostMlPerMin = new double[block.width()];
            this.supplyMlPerMin = new double[block.width()];
            this.supplySlopeMlPerMinMmHg = new double[block.width()];
            this.changeMmHg = new double[block.width()];
            this.inverseMmHgMinPerMl = new double[block.width()];
        }
    }
}
