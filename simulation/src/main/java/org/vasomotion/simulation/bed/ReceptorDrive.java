package org.vasomotion.simulation.bed;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.drug.EffectChannel;
import org.vasomotion.simulation.drug.Pharmacology;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// The drive of alpha, beta-2 and V1 receptors that all beds share: equations (21) and (22).
@Api
@Evidence(none = "assumed: half effects and resting concentrations tuned on the reference patient")
public final class ReceptorDrive {

    /// Half of the alpha effect, ng/mL: with 4 to 10 the patient's own drive saturates the receptors.
    private static final double ALPHA_HALF_NG_PER_ML = 15;

    private static final double RESTING_ALPHA_NG_PER_ML = 0.8;
    private static final double VASOPRESSIN_HALF_PG_PER_ML = 30;
    private static final double BETA_HALF_NG_PER_ML = 5;
    private static final double RESTING_VASOPRESSIN_PG_PER_ML = 2.5;

    private final PatientBlock block;
    private final Pharmacology pharmacology;

    public ReceptorDrive(PatientBlock block, Pharmacology pharmacology) {
        this.block = block;
        this.pharmacology = pharmacology;
    }

    /// Writes the drives; the drive of V1 receptors includes their sensitivity.
    public void update() {
        double[] drive = block.signals().of(Signal.ADRENERGIC_DRIVE);
        double[] responsiveness = block.state().of(StateVariable.ARTERIAL_RESPONSIVENESS);
        double[] sympathetic = block.state().of(StateVariable.ARTERIOLAR_SYMPATHETIC);
        double[] epinephrineNgPerMl = block.state().of(StateVariable.ENDOGENOUS_EPINEPHRINE);
        double[] infusedNgPerMl = pharmacology.channel(EffectChannel.ALPHA_CONCENTRATION);
        double rest = RESTING_ALPHA_NG_PER_ML / (RESTING_ALPHA_NG_PER_ML + ALPHA_HALF_NG_PER_ML);
        for (int i = 0; i < drive.length; i++) {
            double c = 0.3 + 2.5 * sympathetic[i] + infusedNgPerMl[i] + 0.5 * epinephrineNgPerMl[i];
            drive[i] = responsiveness[i] * (c / (c + ALPHA_HALF_NG_PER_ML) - rest) / (1 - rest);
        }
        beta();
        vasopressin();
        angiotensin();
    }

    /// Its receptors are taken to be lost with those of catecholamines.
    private void angiotensin() {
        double[] drive = block.signals().of(Signal.ANGIOTENSIN_DRIVE);
        double[] gain = block.parameters().of(Parameter.ANGIOTENSIN_TONE);
        double[] angiotensin = block.state().of(StateVariable.ANGIOTENSIN);
        double[] responsiveness = block.state().of(StateVariable.ARTERIAL_RESPONSIVENESS);
        for (int i = 0; i < drive.length; i++) {
            drive[i] = gain[i] * responsiveness[i] * (angiotensin[i] - 1);
        }
    }

    /// Drugs, and what the patient's own epinephrine adds; the same half effect as of the infused one.
    private void beta() {
        double[] drive = block.signals().of(Signal.BETA_DRIVE);
        double[] drug = pharmacology.channel(EffectChannel.BETA_DILATION);
        double[] own = block.parameters().of(Parameter.OWN_BETA_DILATION);
        double[] epinephrineNgPerMl = block.state().of(StateVariable.ENDOGENOUS_EPINEPHRINE);
        for (int i = 0; i < drive.length; i++) {
            drive[i] = drug[i] + own[i] * epinephrineNgPerMl[i] / (epinephrineNgPerMl[i] + BETA_HALF_NG_PER_ML);
        }
    }

    private void vasopressin() {
        double[] drive = block.signals().of(Signal.VASOPRESSIN_DRIVE);
        double[] sensitivity = block.signals().of(Signal.VASOPRESSIN_SENSITIVITY);
        double[] ownPgPerMl = block.state().of(StateVariable.ENDOGENOUS_VASOPRESSIN);
        double[] infusedPgPerMl = pharmacology.channel(EffectChannel.VASOPRESSIN_CONCENTRATION);
        double rest = RESTING_VASOPRESSIN_PG_PER_ML / (RESTING_VASOPRESSIN_PG_PER_ML + VASOPRESSIN_HALF_PG_PER_ML);
        for (int i = 0; i < drive.length; i++) {
            double c = ownPgPerMl[i] + infusedPgPerMl[i];
            drive[i] = sensitivity[i] * (c / (c + VASOPRESSIN_HALF_PG_PER_ML) - rest);
        }
    }
}
