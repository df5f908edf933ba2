package org.vasomotion.simulation.bed;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.drug.EffectChannel;
import org.vasomotion.simulation.drug.Pharmacology;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedVariable;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// Activation of the terminal arterioles of one bed: equations (35) and (36).
///
/// The form of the tone sigmoid is that of Carlson and Secomb 2005 (10.1080/10739680590934745); the gains are
/// assumptions.
@Api
@Evidence(source = "Form: Carlson and Secomb 2005, 10.1080/10739680590934745; all gains assumed")
public final class TerminalTone {

    private static final double TIME_CONSTANT_S = 60;

    @Dimensionless
    private static final double REFERENCE_DRIVE = Elementary.log(0.45 / 0.55);

    private final PatientBlock block;
    private final Pharmacology pharmacology;
    private final Bed bed;
    private final int lanes;

    private final TerritoryKernel kernel;
    private final Territory[] territories;
    private final ToneDrives drives;

    /// @param flow the flow of the same bed
    public TerminalTone(PatientBlock block, Pharmacology pharmacology, Bed bed, BedFlow flow) {
        this.block = block;
        this.pharmacology = pharmacology;
        this.bed = bed;
        this.lanes = block.lanes();
        this.kernel = TerritoryKernel.fastest(block);
        this.drives = new ToneDrives(block.width());
        this.territories = flow.territories();
    }

    /// Moves the activations towards what the drives of this step ask for.
    public void advance(double stepS) {
        localControl();
        nervesAndHormones();
        drugs();
        double share = 1 - Elementary.exp(-stepS / TIME_CONSTANT_S);
        for (Territory territory : territories) {
            kernel.approach(territory, drives, share);
        }
    }

    private void localControl() {
        double[] endothelium = block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION);
        double[] glycocalyx = block.state().of(StateVariable.GLYCOCALYX);
        double[] impaired = block.state().of(StateVariable.LOSS_OF_LOCAL_CONTROL);
        double[] mitochondria = block.state().of(StateVariable.MITOCHONDRIAL_CAPACITY);
        double[] energySignal = block.parameters().of(Parameter.ENERGY_SIGNAL);
        double[] heterogeneity = block.state().of(StateVariable.HETEROGENEITY);
        double[] factor = block.variations().of(BedVariation.HETEROGENEITY_FACTOR, bed.place());
        double[] hypertensionMmHg = block.parameters().of(Parameter.CHRONIC_HYPERTENSION);
        double[] nodeMmHg = block.beds().of(BedVariable.NODE_PRESSURE, bed.place());
        double loss = BedConstant.LOSS_OF_LOCAL_CONTROL.of(bed);
        double myogenicGain = BedConstant.MYOGENIC_GAIN.of(bed);
        double shearGain = BedConstant.SHEAR_GAIN.of(bed);
        double metabolicGain = BedConstant.METABOLIC_GAIN.of(bed);
        double loading = 1.35 * BedConstant.HETEROGENEITY_LOADING.of(bed);
        for (int i = 0; i < lanes; i++) {
            double myogenicNow = myogenicGain * (1 - 0.5 * impaired[i] * loss);
            double shearNow = shearGain * (1 - 0.7 * endothelium[i]) * (0.4 + 0.6 * glycocalyx[i]);
            drives.myogenic[i] = myogenicNow * nodeMmHg[i] / (65 + 0.5 * hypertensionMmHg[i]);
            drives.shear[i] = shearNow;
            drives.metabolic[i] = metabolicGain * (1 - 0.7 * impaired[i] * loss);
            drives.spread[i] = 0.25 + loading * heterogeneity[i] * factor[i];
            double starved = energySignal[i] * (1 - mitochondria[i]);
            drives.common[i] = REFERENCE_DRIVE - myogenicNow + shearNow - drives.metabolic[i] * starved;
        }
    }

    private void nervesAndHormones() {
        double[] toneShift = block.variations().of(BedVariation.TONE_SHIFT, bed.place());
        double[] adrenergicFactor = block.variations().of(BedVariation.ADRENERGIC_FACTOR, bed.place());
        double[] alpha = block.signals().of(Signal.ADRENERGIC_DRIVE);
        double[] vasopressin = block.signals().of(Signal.VASOPRESSIN_DRIVE);
        double[] lowPressure = block.state().of(StateVariable.LOW_PRESSURE_REFLEX);
        double[] reflexWeight = block.parameters().of(Parameter.LOW_PRESSURE_REFLEX_WEIGHT);
        double[] inducible = block.state().of(StateVariable.INDUCIBLE_SYNTHASE);
        double[] endothelium = block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION);
        double[] storedCells = block.state().of(StateVariable.STORAGE_LESION);
        double[] angiotensin = block.signals().of(Signal.ANGIOTENSIN_DRIVE);
        double[] constrictors = block.parameters().of(Parameter.ENDOTHELIAL_CONSTRICTION);
        double[] escape = block.parameters().of(Parameter.ALPHA_ESCAPE);
        double[] severity = block.signals().of(Signal.SEVERITY);
        double adrenergicGain = 2.6 * BedConstant.TERMINAL_ADRENERGIC_GAIN.of(bed);
        double reflexGain = BedConstant.LOW_PRESSURE_REFLEX_GAIN.of(bed);
        double vasopressinGain = 0.5 * BedConstant.VASOPRESSIN_GAIN.of(bed);
        double inducibleGain = 1.8 * BedConstant.TERMINAL_INDUCIBLE_GAIN.of(bed);
        double constrictorGain = 0.35 * BedConstant.HETEROGENEITY_LOADING.of(bed);
        for (int i = 0; i < lanes; i++) {
            drives.common[i] += toneShift[i]
                    + adrenergicGain * adrenergicFactor[i] * alpha[i] * Math.max(0, 1 - escape[i] * severity[i])
                    + reflexGain * (reflexWeight[i] * (lowPressure[i] - 0.065) + angiotensin[i])
                    + vasopressinGain * vasopressin[i]
                    - inducibleGain * inducible[i]
                    + constrictorGain * constrictors[i] * endothelium[i]
                    + storedCells[i];
        }
    }

    private void drugs() {
        double[] endothelium = block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION);
        double[] betaFactor = block.variations().of(BedVariation.BETA_FACTOR, bed.place());
        double[] prostacyclinFactor = block.variations().of(BedVariation.PROSTACYCLIN_FACTOR, bed.place());
        double[] beta = block.signals().of(Signal.BETA_DRIVE);
        double[] prostacyclin = pharmacology.channel(EffectChannel.PROSTACYCLIN);
        double[] nitricOxide = pharmacology.channel(EffectChannel.DONATED_NITRIC_OXIDE);
        double[] substrate = pharmacology.channel(EffectChannel.SYNTHASE_SUBSTRATE);
        double[] skin = block.parameters().of(Parameter.SKIN_NITRIC_OXIDE);
        double betaGain = 1.6 * BedConstant.BETA_GAIN.of(bed);
        double prostacyclinGain = 2.6 * BedConstant.PROSTACYCLIN_GAIN.of(bed);
        for (int i = 0; i < lanes; i++) {
            drives.common[i] -= betaGain * betaFactor[i] * beta[i]
                    + prostacyclinGain * prostacyclinFactor[i] * prostacyclin[i]
                    + (0.9 + (bed == Bed.SKIN ? skin[i] : 0)) * nitricOxide[i]
                    + 0.8 * endothelium[i] * substrate[i];
        }
        if (bed == Bed.SUBLINGUAL) {
            topical(pharmacology.channel(EffectChannel.SUBLINGUAL_ACETYLCHOLINE));
        } else if (bed == Bed.SKIN) {
            topical(pharmacology.channel(EffectChannel.SKIN_ACETYLCHOLINE));
        }
    }

    private void topical(double[] acetylcholine) {
        double[] endothelium = block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION);
        double[] need = block.parameters().of(Parameter.ACETYLCHOLINE_NEED);
        for (int i = 0; i < lanes; i++) {
            drives.common[i] -= 5 * (1 - need[i] * endothelium[i]) * acetylcholine[i];
        }
    }
}
