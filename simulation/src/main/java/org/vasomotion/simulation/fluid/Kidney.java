package org.vasomotion.simulation.fluid;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// Urine from perfusion pressure, renal flow and plasma volume: equation (53); an assumption.
@Api
@Evidence(none = "assumed")
public final class Kidney {

    private static final double MOST_ML_PER_MIN = 15;

    private final PatientBlock block;

    public Kidney(PatientBlock block) {
        this.block = block;
    }

    /// Computes the urine flow of this step.
    public void update() {
        double[] urineMlPerMin = block.signals().of(Signal.URINE_FLOW);
        double[] arterialMmHg = block.signals().of(Signal.ARTERIAL_PRESSURE);
        double[] atrialMmHg = block.signals().of(Signal.RIGHT_ATRIAL_PRESSURE);
        double[] tissueMmHg = block.bedSignals().of(BedSignal.INTERSTITIAL_PRESSURE, Bed.KIDNEY.place());
        double[] relative = block.bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.KIDNEY.place());
        double[] bloodMl = block.signals().of(Signal.BLOOD_VOLUME);
        double[] cellsMl = block.state().of(StateVariable.RED_CELL_VOLUME);
        double[] function = block.state().of(StateVariable.KIDNEY_FUNCTION);
        double[] thresholdMmHg = block.parameters().of(Parameter.RENAL_THRESHOLD);
        double[] tubularLoss = block.parameters().of(Parameter.TUBULAR_LOSS);
        double[] severity = block.signals().of(Signal.SEVERITY);
        for (int i = 0; i < urineMlPerMin.length; i++) {
            double perfusionMmHg = arterialMmHg[i] - atrialMmHg[i] - Math.max(tissueMmHg[i], 0);
            double filled = Elementary.exp(Math.min(6 * ((bloodMl[i] - cellsMl[i]) / 2900 - 1), 100));
            double flow = 0.9
                    * Elementary.logistic((perfusionMmHg - thresholdMmHg[i]) / 6)
                    * Math.min(1.5, relative[i])
                    * filled
                    * function[i]
                    * (1 + tubularLoss[i] * severity[i]);
            urineMlPerMin[i] = Math.min(flow, MOST_ML_PER_MIN);
        }
    }
}
