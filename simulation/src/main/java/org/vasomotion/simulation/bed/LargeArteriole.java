package org.vasomotion.simulation.bed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.drug.EffectChannel;
import org.vasomotion.simulation.drug.Pharmacology;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.BedVariation;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// Tone and resistance of a bed's large arterioles: equations (24) and (25), the tone limited.
@Evidence(none = "assumed: gains tuned on the reference patient")
final class LargeArteriole {

    private static final double REFERENCE_RESISTANCE_MM_HG = 28;

    private final PatientBlock block;
    private final Pharmacology pharmacology;
    private final Bed bed;
    private final double[] resistanceMmHg;
    private final double[][] tensionsMmHg;

    @Dimensionless
    private final double[] ascending;

    /// Tone, then what it makes of resistance.
    @Dimensionless
    private final double[] tone;

    LargeArteriole(PatientBlock block, Pharmacology pharmacology, Bed bed) {
        this.block = block;
        this.pharmacology = pharmacology;
        this.bed = bed;
        this.ascending = new double[block.width()];
        this.tone = new double[block.width()];
        this.tensionsMmHg = IntStream.range(0, Bed.TERRITORIES)
                .mapToObj(k -> block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, bed.territory(k)))
                .toArray(double[][]::new);
        this.resistanceMmHg = block.bedSignals().of(BedSignal.LARGE_ARTERIOLE_RESISTANCE, bed.place());
    }

    double[] resistanceMmHg() {
        return resistanceMmHg;
    }

    void update() {
        double[] alpha = block.signals().of(Signal.ADRENERGIC_DRIVE);
        double[] vasopressin = block.signals().of(Signal.VASOPRESSIN_DRIVE);
        double[] inducible = block.state().of(StateVariable.INDUCIBLE_SYNTHASE);
        double[] lowPressure = block.state().of(StateVariable.LOW_PRESSURE_REFLEX);
        double[] reflexWeight = block.parameters().of(Parameter.LOW_PRESSURE_REFLEX_WEIGHT);
        double[] hypertensionMmHg = block.parameters().of(Parameter.CHRONIC_HYPERTENSION);
        double[] viscosity = block.signals().of(Signal.ARTERIOLAR_VISCOSITY);
        double[] adrenergicFactor = block.variations().of(BedVariation.ADRENERGIC_FACTOR, bed.place());
        double[] betaFactor = block.variations().of(BedVariation.BETA_FACTOR, bed.place());
        double[] prostacyclinFactor = block.variations().of(BedVariation.PROSTACYCLIN_FACTOR, bed.place());
        double[] beta = block.signals().of(Signal.BETA_DRIVE);
        double[] prostacyclin = pharmacology.channel(EffectChannel.PROSTACYCLIN);
        double[] nitricOxide = pharmacology.channel(EffectChannel.DONATED_NITRIC_OXIDE);
        double[] saturation = block.parameters().of(Parameter.LARGE_TONE_SATURATION);
        double[] angiotensin = block.signals().of(Signal.ANGIOTENSIN_DRIVE);
        ascending();
        double adrenergicGain = 7 * BedConstant.LARGE_ADRENERGIC_GAIN.of(bed);
        double vasopressinGain = 0.9 * BedConstant.VASOPRESSIN_GAIN.of(bed);
        double inducibleGain = 3.3 * BedConstant.LARGE_INDUCIBLE_GAIN.of(bed);
        double reflexGain = 0.25 * BedConstant.LOW_PRESSURE_REFLEX_GAIN.of(bed);
        double betaGain = 0.30 * BedConstant.BETA_GAIN.of(bed);
        double prostacyclinGain = 0.08 * BedConstant.PROSTACYCLIN_GAIN.of(bed);
        for (int i = 0; i < resistanceMmHg.length; i++) {
            double constriction = adrenergicGain * adrenergicFactor[i] * alpha[i]
                    + vasopressinGain * vasopressin[i]
                    + reflexGain * (reflexWeight[i] * lowPressure[i] + angiotensin[i]);
            double dilation = inducibleGain * inducible[i]
                    + betaGain * betaFactor[i] * beta[i]
                    + prostacyclinGain * prostacyclinFactor[i] * prostacyclin[i]
                    + 0.35 * nitricOxide[i]
                    + ascending[i];
            tone[i] = limited(constriction - dilation, saturation[i]);
        }
        Elementary.exp(tone, tone);
        for (int i = 0; i < resistanceMmHg.length; i++) {
            resistanceMmHg[i] = REFERENCE_RESISTANCE_MM_HG * (1 + 0.012 * hypertensionMmHg[i]) * tone[i] * viscosity[i];
        }
    }

    /// Dilation that tissue in want of oxygen sends upstream along the endothelium, as far as that still
    /// conducts.
    private void ascending() {
        double[] gain = block.parameters().of(Parameter.ASCENDING_DILATION);
        double[] endothelium = block.state().of(StateVariable.ENDOTHELIAL_DYSFUNCTION);
        double[] impaired = block.state().of(StateVariable.LOSS_OF_LOCAL_CONTROL);
        double perTension = 1 / BedConstant.RESTING_TISSUE_OXYGEN_TENSION.of(bed);
        double share = BedConstant.METABOLIC_GAIN.of(bed) / Bed.TERRITORIES;
        double loss = BedConstant.LOSS_OF_LOCAL_CONTROL.of(bed);
        Arrays.fill(ascending, 0);
        for (double[] tensionMmHg : tensionsMmHg) {
            for (int i = 0; i < ascending.length; i++) {
                ascending[i] += Math.max(0, 1 - tensionMmHg[i] * perTension);
            }
        }
        for (int i = 0; i < ascending.length; i++) {
            double conducting = Math.max(0, 1 - endothelium[i]) * Math.max(0, 1 - impaired[i] * loss);
            ascending[i] *= share * gain[i] * conducting;
        }
    }

    /// A wall can shorten only so far: tone above rest approaches its limit, the slope at rest is kept.
    @Dimensionless
    private static double limited(double tone, double saturation) {
        return tone / (1 + saturation * Math.max(tone, 0));
    }
}
