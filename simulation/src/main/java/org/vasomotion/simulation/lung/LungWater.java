package org.vasomotion.simulation.lung;

import java.util.Arrays;
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

/// Extravascular lung water by the revised Starling equation across lung capillaries, lung lymph, and the
/// shunt through flooded alveoli. The specification names the state and gives no equation.
///
/// What opposes filtration is the pull of plasma against the fluid under the glycocalyx, about a third of
/// it; where the layer is lost the protein of the interstitium counts, which filtered water dilutes. Protein
/// itself is not moved: water goes and comes back without it.
@Api
@Evidence(
        source = {
            "7.4 (3.3) mL/kg is normal: Tagami 2010, 10.1186/cc9250",
            "Flooding above 24 mmHg of left atrial pressure, 11 with half the protein (dogs): Guyton and Lindsey 1959, Circ Res 7:649",
            "Capillary pressure: Gaar 1967, Am J Physiol 213:910, from memory; all else assumed"
        })
public final class LungWater {

    /// Of the body to which the volumes belong.
    public static final double BODY_KG = 70;

    private static final double NORMAL_ML_PER_KG = 7;

    /// The upper end of what is normal; assumed to be where alveoli begin to flood.
    private static final double FLOODING_ML_PER_KG = 10;

    /// Of the pressure that falls across the lungs, what is left in their capillaries.
    @Dimensionless
    private static final double CAPILLARY_SHARE = 0.4;

    private static final double LEAST_TISSUE_MM_HG = -5;
    private static final double MOST_TISSUE_MM_HG = 2;

    /// mmHg per mL/kg; less where the epithelium leaks too, so that water goes on into alveoli.
    @Dimensionless
    private static final double STIFFNESS = 1.5;

    /// Oncotic pressure under the layer, and of the normal interstitium, relative to plasma.
    @Dimensionless
    private static final double UNDER_LAYER = 0.36;

    @Dimensionless
    private static final double INTERSTITIAL = 0.65;

    /// What drives filtration at rest; lymph takes it away.
    private static final double RESTING_MM_HG = 0.77;

    @Dimensionless
    private static final double LYMPH_RESERVE = 10;

    @Dimensionless
    private static final double MOST_SHUNT = 0.5;

    @Dimensionless
    private static final double LEAST_SATURATION = 0.5;

    private final PatientBlock block;
    private final int lanes;

    private final double[] flowMlPerS;

    public LungWater(PatientBlock block) {
        this.block = block;
        this.lanes = block.lanes();
        this.flowMlPerS = new double[block.width()];
    }

    /// Computes filtration and lymph of this step, before volumes move.
    public void computeFlows() {
        double[] filtration = block.signals().of(Signal.LUNG_FILTRATION);
        double[] lymph = block.signals().of(Signal.LUNG_LYMPH_FLOW);
        double[] arterialMmHg = block.signals().of(Signal.PULMONARY_ARTERIAL_PRESSURE);
        double[] atrialMmHg = block.signals().of(Signal.LEFT_ATRIAL_PRESSURE);
        double[] thoracicMmHg = block.signals().of(Signal.INTRATHORACIC_PRESSURE);
        double[] pumping = block.signals().of(Signal.LYMPHATIC_PUMPING);
        double[] waterMl = block.state().of(StateVariable.EXTRAVASCULAR_LUNG_WATER);
        double[] leak = block.state().of(StateVariable.BARRIER_LEAK);
        double[] glycocalyx = block.state().of(StateVariable.GLYCOCALYX);
        double[] coefficient = block.parameters().of(Parameter.LUNG_FILTRATION);
        double[] ownLeak = block.parameters().of(Parameter.LUNG_LEAK);
        for (int i = 0; i < lanes; i++) {
            double excess = waterMl[i] / BODY_KG - NORMAL_ML_PER_KG;
            double leaking = ownLeak[i] * leak[i];
            double capillaryMmHg =
                    atrialMmHg[i] + CAPILLARY_SHARE * Math.max(0, arterialMmHg[i] - atrialMmHg[i]) - thoracicMmHg[i];
            double tissueMmHg = Elementary.clip(
                    LEAST_TISSUE_MM_HG + STIFFNESS * excess / (1 + leaking), 2 * LEAST_TISSUE_MM_HG, MOST_TISSUE_MM_HG);
            double pull = pullMmHg(i, glycocalyx[i], leaking, excess);
            double hydraulic = coefficient[i] * (1 + 1.5 * leaking);
            filtration[i] = Math.max(0, hydraulic * (capillaryMmHg - tissueMmHg - pull));
            lymph[i] = coefficient[i] * RESTING_MM_HG * Elementary.clip(1 + 3 * excess, 0, LYMPH_RESERVE) * pumping[i];
        }
    }

    /// What holds water in the vessels.
    private double pullMmHg(int lane, @Dimensionless double glycocalyx, double leaking, double excess) {
        double proteinG = block.state().of(StateVariable.PLASMA_PROTEIN)[lane];
        double bloodMl = block.signals().of(Signal.BLOOD_VOLUME)[lane];
        double cellsMl = block.state().of(StateVariable.RED_CELL_VOLUME)[lane];
        double c = 100 * proteinG / (bloodMl - cellsMl);
        double plasmaMmHg = 2.1 * c + 0.16 * c * c + 0.009 * c * c * c;
        double diluted = INTERSTITIAL * NORMAL_ML_PER_KG / (NORMAL_ML_PER_KG + Math.max(0, excess));
        double outside = UNDER_LAYER * glycocalyx + diluted * (1 - glycocalyx);
        return Math.max(0.3, 0.9 - 0.1 * leaking) * plasmaMmHg * (1 - outside);
    }

    /// Mixes what passed flooded alveoli into arterial blood: S_a = S_c - f / (1 - f) VO2 / (Q B), by Fick
    /// from the oxygen that the body asks for. On another inspired fraction than air contents are mixed.
    public void saturate() {
        double[] saturation = block.signals().of(Signal.ARTERIAL_SATURATION);
        double[] shunt = block.signals().of(Signal.PULMONARY_SHUNT);
        double[] demand = block.signals().of(Signal.METABOLIC_DEMAND);
        double[] hematocrit = block.signals().of(Signal.HEMATOCRIT);
        double[] waterMl = block.state().of(StateVariable.EXTRAVASCULAR_LUNG_WATER);
        double[] perExcess = block.parameters().of(Parameter.LUNG_SHUNT);
        double[] inspired = block.parameters().of(Parameter.INSPIRED_OXYGEN);
        double[] dissolved = block.signals().of(Signal.DISSOLVED_OXYGEN);
        sumFlows();
        for (int i = 0; i < lanes; i++) {
            double flooded = Math.max(0, waterMl[i] / BODY_KG - FLOODING_ML_PER_KG);
            shunt[i] = Math.min(MOST_SHUNT, perExcess[i] * flooded);
            double carriedMlPerMin = Math.max(1, flowMlPerS[i] * 60 * capacity(hematocrit[i]));
            double given = Math.min(1, RESTING_USE_ML_PER_MIN * demand[i] / carriedMlPerMin);
            double lost = shunt[i] / (1 - shunt[i]) * given;
            if (inspired[i] == AlveolarGas.AIR) {
                double mixed = saturation[i] - lost;
                saturation[i] = Math.max(Math.min(saturation[i], LEAST_SATURATION), mixed);
                dissolved[i] = 0;
            } else {
                AlveolarGas gas = new AlveolarGas(saturation[i], inspired[i], capacity(hematocrit[i]));
                double arterialMmHg = gas.arterialMmHg(lost, LEAST_SATURATION);
                saturation[i] = AlveolarGas.saturation(arterialMmHg);
                dissolved[i] = gas.dissolved(arterialMmHg);
            }
        }
    }

    /// mL of oxygen in a mL of saturated blood: equation (37).
    @Dimensionless
    private static double capacity(double hematocrit) {
        return 1.34 * (hematocrit / 0.030) / 100;
    }

    private static final Bed[] BEDS = Bed.values();
    private static final double RESTING_USE_ML_PER_MIN = restingUse();

    private static double restingUse() {
        double sum = 0;
        for (Bed bed : BEDS) {
            sum += BedConstant.RESTING_OXYGEN_CONSUMPTION.of(bed);
        }
        return sum;
    }

    private void sumFlows() {
        Arrays.fill(flowMlPerS, 0);
        for (Bed bed : BEDS) {
            double[] bedMlPerS = block.bedSignals().of(BedSignal.FLOW, bed.place());
            for (int i = 0; i < lanes; i++) {
                flowMlPerS[i] += bedMlPerS[i];
            }
        }
    }

    /// Moves the water with the flows computed before.
    public void advance(double stepS) {
        double[] filtration = block.signals().of(Signal.LUNG_FILTRATION);
        double[] lymph = block.signals().of(Signal.LUNG_LYMPH_FLOW);
        double[] waterMl = block.state().of(StateVariable.EXTRAVASCULAR_LUNG_WATER);
        for (int i = 0; i < lanes; i++) {
            waterMl[i] += stepS / 60 * (filtration[i] - lymph[i]);
        }
    }
}
