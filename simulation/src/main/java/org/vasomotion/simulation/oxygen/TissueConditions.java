package org.vasomotion.simulation.oxygen;

import java.util.Arrays;
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

/// What the tissues of a bed share in a step: the blood that arrives, what cells could use, and the sums over them.
@Evidence(none = "balance of oxygen; store, lateral diffusion and Michaelis constant assumed")
final class TissueConditions {

    static final double MICHAELIS_MM_HG = 1;
    static final double LEAST_TENSION_MM_HG = 0.01;
    static final double LEAST_FLOW_ML_PER_MIN = 1e-9;

    @Dimensionless
    static final double LEAST_OPEN = 0.01;

    private static final double STORE_MIN = 0.15;

    @Dimensionless
    private static final double LATERAL = 1.5;

    final int lanes;

    /// Each of one territory.
    final double restingFlowMlPerMin;

    final double restingUseMlPerMin;
    final double storeMlPerMmHg;

    /// mL/min per mmHg.
    @Dimensionless
    final double lateralMlPerMinMmHg;

    /// Share of saturated hemoglobin.
    @Dimensionless
    final double[] saturation;

    /// mL in a mL of blood.
    @Dimensionless
    final double[] dissolved;

    @Dimensionless
    final double[] demand;

    @Dimensionless
    final double[] mitochondria;

    /// Where the lane's row of saturations and variations begins in the table.
    final int[] corner;

    @Dimensionless
    final double[] variationShare;

    /// How far towards the table's next saturation.
    @Dimensionless
    final double[] saturationShare;

    /// mL of oxygen in a mL of saturated blood.
    @Dimensionless
    final double[] capacity;

    final double[] greatestUseMlPerMin;

    /// Dimensionless transit time times nutritive flow over open share.
    @Dimensionless
    final double[] transitFactor;

    final double[] lateralTensionMmHg;

    /// mmHg per mL/min.
    @Dimensionless
    final double[] inverseSumMmHgMinPerMl;

    final double[] supplyMlPerMin;
    final double[] useMlPerMin;
    final double[] deficitMlPerMin;

    private final PatientBlock block;

    /// Of transit times.
    @Dimensionless
    private final double[] squaredVariation;

    @Dimensionless
    private final double[] logVariation;

    @Dimensionless
    private final double plugWeight;

    private final double greatestUseOfHealthMlPerMin;
    private final double transitMlPerMin;

    TissueConditions(PatientBlock block, Bed bed, double conductanceMlPerMin) {
        double restingTensionMmHg = BedConstant.RESTING_TISSUE_OXYGEN_TENSION.of(bed);
        this.block = block;
        this.lanes = block.lanes();
        this.restingFlowMlPerMin = BedConstant.RESTING_FLOW.of(bed) / Bed.TERRITORIES;
        this.restingUseMlPerMin = BedConstant.RESTING_OXYGEN_CONSUMPTION.of(bed) / Bed.TERRITORIES;
        this.storeMlPerMmHg = STORE_MIN * restingUseMlPerMin / restingTensionMmHg;
        this.lateralMlPerMinMmHg = LATERAL * restingUseMlPerMin / restingTensionMmHg;
        this.plugWeight = 1.5 * BedConstant.PLUGGING_WEIGHT.of(bed);
        this.greatestUseOfHealthMlPerMin =
                restingUseMlPerMin * (restingTensionMmHg + MICHAELIS_MM_HG) / restingTensionMmHg;
        this.transitMlPerMin = conductanceMlPerMin / Bed.TERRITORIES * CapillaryExtraction.HALF_SATURATION_MM_HG;
        this.saturation = block.signals().of(Signal.ARTERIAL_SATURATION);
        this.dissolved = block.signals().of(Signal.DISSOLVED_OXYGEN);
        this.demand = block.signals().of(Signal.METABOLIC_DEMAND);
        this.mitochondria = block.state().of(StateVariable.MITOCHONDRIAL_CAPACITY);
        this.supplyMlPerMin = block.bedSignals().of(BedSignal.OXYGEN_SUPPLY, bed.place());
        this.useMlPerMin = block.bedSignals().of(BedSignal.OXYGEN_USE, bed.place());
        this.squaredVariation = new double[block.width()];
        this.logVariation = new double[block.width()];
        this.corner = new int[block.width()];
        this.variationShare = new double[block.width()];
        this.saturationShare = new double[block.width()];
        this.capacity = new double[block.width()];
        this.greatestUseMlPerMin = new double[block.width()];
        this.transitFactor = new double[block.width()];
        this.lateralTensionMmHg = new double[block.width()];
        this.inverseSumMmHgMinPerMl = new double[block.width()];
        this.deficitMlPerMin = new double[block.width()];
    }

    void update() {
        double[] hematocrit = block.signals().of(Signal.HEMATOCRIT);
        double[] edema = block.signals().of(Signal.EDEMA);
        double[] endothelium = block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION);
        double[] plugs = block.state().of(StateVariable.CAPILLARY_PLUGGING);
        double[] saturationWeight = block.parameters().of(Parameter.TABLE_SATURATION);
        for (int i = 0; i < lanes; i++) {
            squaredVariation[i] = 0.30 * (1 + endothelium[i] + plugWeight * plugs[i]);
        }
        Elementary.log(squaredVariation, logVariation);
        for (int i = 0; i < lanes; i++) {
            double variationPlace = ExtractionTable.variationPlace(logVariation[i]);
            double saturationPlace = saturationWeight[i] * ExtractionTable.saturationPlace(saturation[i]);
            corner[i] = ExtractionTable.corner((int) saturationPlace, (int) variationPlace);
            variationShare[i] = variationPlace - (int) variationPlace;
            saturationShare[i] = saturationPlace - (int) saturationPlace;
            capacity[i] = TissueOxygen.capacity(hematocrit[i]);
            greatestUseMlPerMin[i] = greatestUseOfHealthMlPerMin * mitochondria[i] * demand[i];
            transitFactor[i] = transitMlPerMin / ((1 + 0.335 * Math.max(edema[i], 0)) * capacity[i]);
        }
        for (double[] sum :
                new double[][] {lateralTensionMmHg, inverseSumMmHgMinPerMl, supplyMlPerMin, useMlPerMin, deficitMlPerMin
                }) {
            Arrays.fill(sum, 0);
        }
    }

    /// The tension towards which tissues even out.
    void evenOut() {
        double share = 1.0 / Bed.TERRITORIES;
        for (int i = 0; i < lanes; i++) {
            lateralTensionMmHg[i] =
                    lateralTensionMmHg[i] * share / (1 - lateralMlPerMinMmHg * inverseSumMmHgMinPerMl[i] * share);
        }
    }
}
