package org.vasomotion.simulation.inflammation;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.drug.EffectChannel;
import org.vasomotion.simulation.drug.Pharmacology;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;

/// The slow injuries of sepsis: each follows severity with its own time up and down, equation (66).
///
/// Where severity is prescribed the injuries follow at once, as the prototype's recipe does.
@Api
@Evidence(none = "assumed: loadings are rows of Parameter, time constants as in the specification")
public final class EndothelialStates {

    @Dimensionless
    private static final double HEALTHY_PLUGGING = 0.02;

    private final PatientBlock block;
    private final int lanes;

    @Dimensionless
    private final double[] severity;

    @Dimensionless
    private final double[] prescribed;

    @Dimensionless
    private final double[] resensitisation;

    @Dimensionless
    private final double[] lysis;

    @Dimensionless
    private final double[] target;

    public EndothelialStates(PatientBlock block, Pharmacology pharmacology) {
        this.block = block;
        this.lanes = block.lanes();
        this.severity = block.signals().of(Signal.SEVERITY);
        this.prescribed = block.parameters().of(Parameter.PRESCRIBED_SEVERITY);
        this.resensitisation = pharmacology.channel(EffectChannel.RESENSITISATION);
        this.lysis = pharmacology.channel(EffectChannel.LYSIS);
        this.target = new double[block.width()];
    }

    /// Time constants in hours, up and down: specification, table of (66); assumptions.
    public void advance(double stepS) {
        proportional(StateVariable.INDUCIBLE_SYNTHASE, 0, Parameter.INDUCIBLE_SYNTHASE_LOADING, 1, 3, 6, stepS);
        dysfunction(stepS);
        proportional(StateVariable.HETEROGENEITY, 0, Parameter.HETEROGENEITY_LOADING, 1, 3, 10, stepS);
        glycocalyx(stepS);
        proportional(StateVariable.BARRIER_LEAK, 0, Parameter.BARRIER_LEAK_LOADING, 1, 1.5, 12, stepS);
        plugging(stepS);
        adhesion(stepS);
        mitochondria(stepS);
        responsiveness(StateVariable.ARTERIAL_RESPONSIVENESS, Parameter.ARTERIAL_DESENSITISATION, stepS);
        responsiveness(StateVariable.VENOUS_RESPONSIVENESS, Parameter.VENOUS_DESENSITISATION, stepS);
        proportional(StateVariable.MYOCARDIAL_DEPRESSION, 0, Parameter.MYOCARDIAL_LOADING, 1, 8, 96, stepS);
        proportional(StateVariable.LOSS_OF_LOCAL_CONTROL, 0, Parameter.LOCAL_CONTROL_LOADING, 1, 3, 12, stepS);
        proportional(StateVariable.LIVER_FUNCTION, 1, Parameter.LIVER_LOSS, -1, 48, 8, stepS);
        proportional(StateVariable.KIDNEY_FUNCTION, 1, Parameter.KIDNEY_LOSS, -1, 48, 8, stepS);
    }

    private void proportional(
            StateVariable state,
            double healthy,
            Parameter loading,
            int sign,
            double riseH,
            double fallH,
            double stepS) {
        double[] perSeverity = block.parameters().of(loading);
        for (int i = 0; i < lanes; i++) {
            target[i] = healthy + sign * (perSeverity[i] * severity[i]);
        }
        follow(block.state().of(state), riseH, fallH, stepS);
    }

    private void dysfunction(double stepS) {
        double[] loading = block.parameters().of(Parameter.ENDOTHELIAL_LOADING);
        double[] byHypoxia = block.parameters().of(Parameter.HYPOXIA_ON_ENDOTHELIUM);
        double[] deficitMlPerMin = block.signals().of(Signal.HYPOXIC_DEFICIT);
        for (int i = 0; i < lanes; i++) {
            target[i] = Math.min(1, loading[i] * severity[i] + byHypoxia[i] * deficitMlPerMin[i] / 50);
        }
        follow(block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION), 2, 12, stepS);
    }

    /// Rapid filling sheds what is left of the layer (atrial natriuretic peptide): specification after (54).
    private void glycocalyx(double stepS) {
        double[] layer = block.state().of(StateVariable.GLYCOCALYX);
        double[] venousMmHg = block.signals().of(Signal.RIGHT_ATRIAL_PRESSURE);
        double[] thoracicMmHg = block.signals().of(Signal.INTRATHORACIC_PRESSURE);
        double[] shedding = block.parameters().of(Parameter.FILLING_SHEDS_GLYCOCALYX);
        double[] crystalloid = block.therapies().row(Treatment.CRYSTALLOID);
        double[] albumin = block.therapies().row(Treatment.ALBUMIN);
        double[] size = block.parameters().of(Parameter.BODY_SIZE);
        double[] loss = block.parameters().of(Parameter.GLYCOCALYX_LOSS);
        for (int i = 0; i < lanes; i++) {
            target[i] = Math.max(0, 1 - loss[i] * severity[i]);
        }
        follow(layer, 36, 1.5, stepS);
        for (int i = 0; i < lanes; i++) {
            double running = Math.min(1, (crystalloid[i] + albumin[i]) / size[i] / 30);
            double excess = Math.max(0, venousMmHg[i] - thoracicMmHg[i] - 6);
            layer[i] -= layer[i] * Math.min(1, shedding[i] * excess * running * stepS / 3600);
        }
    }

    private void plugging(double stepS) {
        double[] loading = block.parameters().of(Parameter.PLUGGING_LOADING);
        double[] coagulopathy = block.parameters().of(Parameter.COAGULOPATHY);
        double[] stasis = block.parameters().of(Parameter.STASIS);
        double[] perfused = block.signals().of(Signal.PERFUSED_SHARE);
        double[] plugs = block.state().of(StateVariable.CAPILLARY_PLUGGING);
        double rise = 1 - Elementary.exp(-stepS / (6 * 3600));
        for (int i = 0; i < lanes; i++) {
            double aim =
                    HEALTHY_PLUGGING + (loading[i] + coagulopathy[i]) * severity[i] + stasis[i] * (1 - perfused[i]);
            double fall = Math.min(1, (1 + lysis[i]) * stepS / (8 * 3600));
            double share = aim > plugs[i] ? rise : fall;
            plugs[i] += (aim - plugs[i]) * (prescribed[i] >= 0 ? 1 : share);
        }
    }

    private void adhesion(double stepS) {
        double[] loading = block.parameters().of(Parameter.ADHESION_LOADING);
        double[] outputMlPerS = block.signals().of(Signal.CARDIAC_OUTPUT);
        for (int i = 0; i < lanes; i++) {
            target[i] = loading[i] * severity[i] / (1 + outputMlPerS[i] / RESTING_OUTPUT_ML_PER_S);
        }
        follow(block.state().of(StateVariable.LEUKOCYTE_ADHESION), 0.3, 0.3, stepS);
    }

    /// 5.5 L/min: the sum of resting bed flows.
    private static final double RESTING_OUTPUT_ML_PER_S = 5505.0 / 60;

    private void mitochondria(double stepS) {
        double[] loss = block.parameters().of(Parameter.MITOCHONDRIAL_LOSS);
        double[] byDamage = block.parameters().of(Parameter.DAMAGE_ON_MITOCHONDRIA);
        double[] damage = block.state().of(StateVariable.TISSUE_DAMAGE);
        for (int i = 0; i < lanes; i++) {
            target[i] = Math.max(0.1, 1 - loss[i] * severity[i] - byDamage[i] * damage[i] / 7);
        }
        follow(block.state().of(StateVariable.MITOCHONDRIAL_CAPACITY), 48, 12, stepS);
    }

    private void responsiveness(StateVariable state, Parameter desensitisation, double stepS) {
        double[] loss = block.parameters().of(desensitisation);
        for (int i = 0; i < lanes; i++) {
            target[i] = Elementary.clip(1 - loss[i] * severity[i] + resensitisation[i], 0.05, 1);
        }
        follow(block.state().of(state), 12, 3, stepS);
    }

    private void follow(double[] state, double riseH, double fallH, double stepS) {
        double rise = 1 - Elementary.exp(-stepS / (riseH * 3600));
        double fall = 1 - Elementary.exp(-stepS / (fallH * 3600));
        for (int i = 0; i < lanes; i++) {
            double share = target[i] > state[i] ? rise : fall;
            state[i] += (target[i] - state[i]) * (prescribed[i] >= 0 ? 1 : share);
        }
    }
}
