package org.vasomotion.simulation.circulation;

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

/// Pressures of the six blood compartments from their volumes, and what the blood is like: equations (1) to
/// (5), (11), (23).
@Api
@Evidence(
        source =
                "Form Guyton 1955 and Ursino 1998, Am J Physiol 275:H1733; resistance to venous return Persichini 2012, 10.1097/CCM.0b013e318260c6c3; all values assumed")
public final class Compartments {

    static final double ARTERIAL_COMPLIANCE_ML_PER_MM_HG = 1.6;
    static final double RIGHT_COMPLIANCE_ML_PER_MM_HG = 12;
    static final double PULMONARY_ARTERIAL_COMPLIANCE_ML_PER_MM_HG = 4.3;
    static final double LEFT_COMPLIANCE_ML_PER_MM_HG = 20;
    static final double SPLANCHNIC_COMPLIANCE_ML_PER_MM_HG = 50;
    static final double OTHER_COMPLIANCE_ML_PER_MM_HG = 45;
    /// A collapsed vein gives little pressure for the volume it lacks.
    @Dimensionless
    static final double COLLAPSED = 0.3;

    private final PatientBlock block;
    private final Pharmacology pharmacology;
    private final int lanes;

    @Dimensionless
    private final double[] venousTone;

    public Compartments(PatientBlock block, Pharmacology pharmacology) {
        this.block = block;
        this.pharmacology = pharmacology;
        this.lanes = block.lanes();
        this.venousTone = new double[block.width()];
    }

    /// Computes pressures and blood properties from the state.
    public void update() {
        blood();
        tone();
        pressures();
    }

    /// Computes the pressures alone, from volumes on the way through a step.
    public void pressures() {
        elastic(StateVariable.ARTERIAL_VOLUME, Signal.ARTERIAL_PRESSURE, 600, ARTERIAL_COMPLIANCE_ML_PER_MM_HG, 0);
        elastic(StateVariable.GREAT_VEIN_VOLUME, Signal.RIGHT_ATRIAL_PRESSURE, 150, RIGHT_COMPLIANCE_ML_PER_MM_HG, 1);
        elastic(
                StateVariable.PULMONARY_ARTERIAL_VOLUME,
                Signal.PULMONARY_ARTERIAL_PRESSURE,
                120,
                PULMONARY_ARTERIAL_COMPLIANCE_ML_PER_MM_HG,
                1);
        elastic(
                StateVariable.PULMONARY_VENOUS_VOLUME,
                Signal.LEFT_ATRIAL_PRESSURE,
                330,
                LEFT_COMPLIANCE_ML_PER_MM_HG,
                1);
        veins(Vein.SPLANCHNIC);
        veins(Vein.OTHER);
        filling();
    }

    private void blood() {
        double[] bloodMl = block.signals().of(Signal.BLOOD_VOLUME);
        double[] hematocrit = block.signals().of(Signal.HEMATOCRIT);
        double[] arteriolar = block.signals().of(Signal.ARTERIOLAR_VISCOSITY);
        double[] capillary = block.signals().of(Signal.CAPILLARY_VISCOSITY);
        double[] cellsMl = block.state().of(StateVariable.RED_CELL_VOLUME);
        double[] a = block.state().of(StateVariable.ARTERIAL_VOLUME);
        double[] vs = block.state().of(StateVariable.SPLANCHNIC_VENOUS_VOLUME);
        double[] vo = block.state().of(StateVariable.OTHER_VENOUS_VOLUME);
        double[] ra = block.state().of(StateVariable.GREAT_VEIN_VOLUME);
        double[] pa = block.state().of(StateVariable.PULMONARY_ARTERIAL_VOLUME);
        double[] la = block.state().of(StateVariable.PULMONARY_VENOUS_VOLUME);
        for (int i = 0; i < lanes; i++) {
            bloodMl[i] = ((a[i] + vs[i]) + (vo[i] + ra[i])) + (pa[i] + la[i]);
            hematocrit[i] = cellsMl[i] / bloodMl[i];
            double relative = hematocrit[i] - 0.40;
            arteriolar[i] = Elementary.exp(2.3 * relative);
            capillary[i] = Elementary.exp(1.5 * relative);
        }
    }

    /// Venous tone, equation (4), and the resistance to venous return, equation (11).
    private void tone() {
        double[] responsiveness = block.state().of(StateVariable.VENOUS_RESPONSIVENESS);
        double[] sympathetic = block.state().of(StateVariable.VENOUS_SYMPATHETIC);
        double[] epinephrineNgPerMl = block.state().of(StateVariable.ENDOGENOUS_EPINEPHRINE);
        double[] infusedNgPerMl = pharmacology.channel(EffectChannel.VENOUS_ALPHA_CONCENTRATION);
        double[] relaxation = pharmacology.channel(EffectChannel.VENOUS_RETURN_RELAXATION);
        double[] gain = block.parameters().of(Parameter.VENOUS_ADRENERGIC_GAIN);
        double[] halfNgPerMl = block.parameters().of(Parameter.VENOUS_ADRENERGIC_HALF);
        double[] factor = block.signals().of(Signal.VENOUS_RETURN_FACTOR);
        for (int i = 0; i < lanes; i++) {
            double c = infusedNgPerMl[i] + 0.5 * epinephrineNgPerMl[i];
            venousTone[i] = responsiveness[i] * (0.40 * (sympathetic[i] - 0.2) + gain[i] * c / (c + halfNgPerMl[i]));
            factor[i] = Elementary.exp(0.20 * venousTone[i] - relaxation[i]);
        }
    }

    private void elastic(
            StateVariable volume, Signal pressure, double unstressedMl, double complianceMlPerMmHg, int inChest) {
        double[] volumeMl = block.state().of(volume);
        double[] pressureMmHg = block.signals().of(pressure);
        double[] thoracicMmHg = block.signals().of(Signal.INTRATHORACIC_PRESSURE);
        for (int i = 0; i < lanes; i++) {
            pressureMmHg[i] = (volumeMl[i] - unstressedMl) / complianceMlPerMmHg + inChest * thoracicMmHg[i];
        }
    }

    private void veins(Vein vein) {
        double[] volumeMl = block.state().of(vein.volume);
        double[] pressureMmHg = block.signals().of(vein.pressure);
        double[] slope = block.signals().of(vein.slope);
        double[] factor = block.parameters().of(Parameter.VENOUS_COMPLIANCE_FACTOR);
        double[] septicMl = block.signals().of(Signal.SEPTIC_POOLING);
        double[] shiftMl = block.parameters().of(Parameter.UNSTRESSED_VOLUME_SHIFT);
        double[] pooledMl = pharmacology.channel(EffectChannel.VENOUS_POOLING);
        for (int i = 0; i < lanes; i++) {
            double dilatedMl = septicMl[i] + shiftMl[i] + pooledMl[i];
            double unstressedMl =
                    vein.unstressedMl + vein.dilationPerOne * dilatedMl - vein.constrictionMl * venousTone[i];
            double stressedMl = volumeMl[i] - unstressedMl;
            double share = stressedMl < 0 ? COLLAPSED : 1;
            slope[i] = share / (vein.complianceMlPerMmHg * factor[i]);
            pressureMmHg[i] = stressedMl * slope[i];
        }
    }

    private void filling() {
        double[] pa = block.signals().of(Signal.ARTERIAL_PRESSURE);
        double[] pvs = block.signals().of(Signal.SPLANCHNIC_VENOUS_PRESSURE);
        double[] pvo = block.signals().of(Signal.OTHER_VENOUS_PRESSURE);
        double[] pra = block.signals().of(Signal.RIGHT_ATRIAL_PRESSURE);
        double[] factor = block.parameters().of(Parameter.VENOUS_COMPLIANCE_FACTOR);
        double[] meanMmHg = block.signals().of(Signal.MEAN_SYSTEMIC_FILLING_PRESSURE);
        for (int i = 0; i < lanes; i++) {
            double cs = SPLANCHNIC_COMPLIANCE_ML_PER_MM_HG * factor[i];
            double co = OTHER_COMPLIANCE_ML_PER_MM_HG * factor[i];
            double stressedMl = (ARTERIAL_COMPLIANCE_ML_PER_MM_HG * pa[i] + cs * pvs[i])
                    + (co * pvo[i] + RIGHT_COMPLIANCE_ML_PER_MM_HG * pra[i]);
            meanMmHg[i] = stressedMl / ((ARTERIAL_COMPLIANCE_ML_PER_MM_HG + cs) + (co + RIGHT_COMPLIANCE_ML_PER_MM_HG));
        }
    }

    /// The two venous compartments; volumes and compliances are assumptions that give a filling pressure of
    /// 8.2 mmHg.
    private enum Vein {
        SPLANCHNIC(
                StateVariable.SPLANCHNIC_VENOUS_VOLUME,
                Signal.SPLANCHNIC_VENOUS_PRESSURE,
                Signal.SPLANCHNIC_SLOPE,
                1200,
                0.6,
                1000,
                SPLANCHNIC_COMPLIANCE_ML_PER_MM_HG),
        OTHER(
                StateVariable.OTHER_VENOUS_VOLUME,
                Signal.OTHER_VENOUS_PRESSURE,
                Signal.OTHER_VENOUS_SLOPE,
                1500,
                0.4,
                600,
                OTHER_COMPLIANCE_ML_PER_MM_HG);

        private final StateVariable volume;
        private final Signal pressure;
        private final Signal slope;
        private final double unstressedMl;

        @Dimensionless
        private final double dilationPerOne;

        private final double constrictionMl;
        private final double complianceMlPerMmHg;

        Vein(
                StateVariable volume,
                Signal pressure,
                Signal slope,
                double unstressedMl,
                double dilationPerOne,
                double constrictionMl,
                double complianceMlPerMmHg) {
            this.volume = volume;
            this.pressure = pressure;
            this.slope = slope;
            this.unstressedMl = unstressedMl;
            this.dilationPerOne = dilationPerOne;
            this.constrictionMl = constrictionMl;
            this.complianceMlPerMmHg = complianceMlPerMmHg;
        }
    }
}
