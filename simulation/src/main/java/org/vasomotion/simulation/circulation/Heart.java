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

/// Rate, filling and ejection of both ventricles, beat-averaged: equations (12) to (17), with slopes for
/// the implicit step.
@Api
@Evidence(none = "assumed: end-systolic lines and exponential filling with constants within what is measured in adults")
public final class Heart {

    private static final double LEAST_TRANSMURAL_MM_HG = -0.3;
    private static final double LEAST_STROKE_ML = 2;

    /// Where heart rate is fixed it is as if this much of the drive were always there; assumed.
    @Dimensionless
    private static final double FIXED_DRIVE = 0.6;

    /// No infection takes all contractility; assumed. Below zero a ventricle would fill itself without end.
    @Dimensionless
    private static final double LEAST_LEFT = 0.05;

    /// Per minute.
    @Dimensionless
    private static final double LEAST_RATE = 30;

    /// Coronary flow follows pressure below its range of autoregulation; middle and width are assumptions.
    private static final double CORONARY_MID_MM_HG = 50;

    private static final double CORONARY_WIDTH_MM_HG = 6;

    /// The debt is that of the reference body, whatever the patient weighs.
    private static final double REFERENCE_KG = Parameter.WEIGHT.reference();

    private final PatientBlock block;
    private final Pharmacology pharmacology;
    private final int lanes;

    @Dimensionless
    private final double[] contractility;

    @Dimensionless
    private final double[] rightContractility;

    /// Filled share of the stroke times beats per second.
    private final double[] ejectionsPerS;

    /// Steepness of the left end-diastolic curve, per mL.
    private final double[] leftStiffnessPerMl;

    private final double[] rightStiffnessPerMl;

    public Heart(PatientBlock block, Pharmacology pharmacology) {
        this.block = block;
        this.pharmacology = pharmacology;
        this.lanes = block.lanes();
        this.contractility = new double[block.width()];
        this.rightContractility = new double[block.width()];
        this.ejectionsPerS = new double[block.width()];
        this.leftStiffnessPerMl = new double[block.width()];
        this.rightStiffnessPerMl = new double[block.width()];
    }

    /// Computes rate and outputs from the pressures.
    public void update() {
        contract();
        beat();
        ventricle(Side.LEFT, contractility, leftStiffnessPerMl);
        ventricle(Side.RIGHT, rightContractility, rightStiffnessPerMl);
        stroke();
    }

    private void contract() {
        double[] depression = block.state().of(StateVariable.MYOCARDIAL_DEPRESSION);
        double[] sympathetic = block.state().of(StateVariable.CONTRACTILITY_SYMPATHETIC);
        double[] epinephrineNgPerMl = block.state().of(StateVariable.ENDOGENOUS_EPINEPHRINE);
        double[] stiffness = block.signals().of(Signal.DIASTOLIC_STIFFNESS);
        double[] drug = pharmacology.channel(EffectChannel.CONTRACTILITY);
        double[] relaxation = pharmacology.channel(EffectChannel.RELAXATION);
        double[] beta = block.parameters().of(Parameter.CARDIAC_BETA_FACTOR);
        double[] dependence = block.parameters().of(Parameter.CORONARY_DEPENDENCE);
        double[] arterialMmHg = block.state().of(StateVariable.SENSED_PRESSURE);
        double[] debtMl = block.state().of(StateVariable.OXYGEN_DEBT);
        double[] harm = block.parameters().of(Parameter.OXYGEN_DEBT_HARM);
        double[] rightDepression = block.signals().of(Signal.RIGHT_HEART_DEPRESSION);
        for (int i = 0; i < lanes; i++) {
            double own = 0.8 * 0.3 * epinephrineNgPerMl[i] / (epinephrineNgPerMl[i] + 3);
            double driven = 1 + 0.55 * (sympathetic[i] - 0.2) + own + beta[i] * drug[i];
            double fed = 1
                    - dependence[i]
                            * Elementary.logistic((CORONARY_MID_MM_HG - arterialMmHg[i]) / CORONARY_WIDTH_MM_HG);
            double debt = debtMl[i] * harm[i] / REFERENCE_KG;
            double injured = debt * debt * debt * debt / (1 + debt * debt * debt * debt);
            contractility[i] = Math.max(1 - depression[i], LEAST_LEFT) * driven * fed * (1 - injured);
            rightContractility[i] = contractility[i] * (1 - rightDepression[i]);
            leftStiffnessPerMl[i] = 0.025 * (1 + stiffness[i] - relaxation[i]);
            rightStiffnessPerMl[i] = 0.020;
        }
    }

    private void beat() {
        double[] rate = block.signals().of(Signal.HEART_RATE);
        double[] sympathetic = block.state().of(StateVariable.HEART_RATE_SYMPATHETIC);
        double[] coreCel = block.state().of(StateVariable.CORE_TEMPERATURE);
        double[] epinephrineNgPerMl = block.state().of(StateVariable.ENDOGENOUS_EPINEPHRINE);
        double[] damped = pharmacology.channel(EffectChannel.CHRONOTROPY);
        double[] direct = pharmacology.channel(EffectChannel.DIRECT_CHRONOTROPY);
        double[] beta = block.parameters().of(Parameter.CARDIAC_BETA_FACTOR);
        double[] reserve = block.parameters().of(Parameter.VAGAL_RESERVE);
        double[] intrinsic = block.parameters().of(Parameter.INTRINSIC_HEART_RATE);
        double[] fixation = block.parameters().of(Parameter.HEART_RATE_FIXATION);
        double[] severity = block.signals().of(Signal.SEVERITY);
        double[] vagalTone = block.state().of(StateVariable.VAGAL_TONE);
        for (int i = 0; i < lanes; i++) {
            double own = 6 * epinephrineNgPerMl[i] / (epinephrineNgPerMl[i] + 3);
            double drug = beta[i] * (damped[i] * (1 - 0.3 * sympathetic[i]) + direct[i]);
            double vagal = reserve[i] * vagalTone[i];
            double lost = Math.min(1, fixation[i] * severity[i]);
            double drive = sympathetic[i] * (1 - lost) + FIXED_DRIVE * lost;
            rate[i] =
                    Math.clamp(intrinsic[i] + 42 * drive + 5 * (coreCel[i] - 37) + drug + own - vagal, LEAST_RATE, 165);
            double intervalS = 60 / rate[i];
            double diastoleS = intervalS - 0.32 * Math.sqrt(intervalS);
            ejectionsPerS[i] = (1 - Elementary.exp(-diastoleS / 0.15)) / intervalS;
        }
    }

    private void ventricle(Side side, double[] contraction, double[] stiffnessPerMl) {
        double[] fillingMmHg = block.signals().of(side.filling);
        double[] loadMmHg = block.signals().of(side.load);
        double[] thoracicMmHg = block.signals().of(Signal.INTRATHORACIC_PRESSURE);
        double[] outputMlPerS = block.signals().of(side.output);
        double[] fillingSlope = block.signals().of(side.fillingSlope);
        double[] loadSlope = block.signals().of(side.loadSlope);
        double[] rate = block.signals().of(Signal.HEART_RATE);
        double[] arrestS = block.state().of(StateVariable.TIME_WITHOUT_CIRCULATION);
        double[] upstreamMl = block.state().of(side.upstream);
        for (int i = 0; i < lanes; i++) {
            double preload = fillingMmHg[i] - thoracicMmHg[i];
            double filling = Math.max(preload, LEAST_TRANSMURAL_MM_HG);
            double load = loadMmHg[i] - side.loadInChest * thoracicMmHg[i];
            double elastance = side.elastanceMmHgPerMl * contraction[i];
            double endDiastolicMl = side.unfilledMl + Elementary.log(1 + filling / side.scaleMmHg) / stiffnessPerMl[i];
            double endSystolicMl = side.emptyMl + side.loadPerOne * load / elastance;
            double ejected = (endDiastolicMl - endSystolicMl) * ejectionsPerS[i];
            double least = LEAST_STROKE_ML * rate[i] / 60;
            boolean beats = ejected > least;
            double full = Elementary.clip(upstreamMl[i] / side.scarceMl, 0, 1);
            double fullOutput = beats ? ejected : least;
            boolean fills = beats && preload > LEAST_TRANSMURAL_MM_HG;
            double filled = fills ? ejectionsPerS[i] / ((side.scaleMmHg + filling) * stiffnessPerMl[i]) : 0;
            double scarce = full < 1 ? fullOutput / side.scarceMl * side.complianceMlPerMmHg : 0;
            double alive = arrestS[i] < Arrest.FINAL_S ? 1 : 0;
            outputMlPerS[i] = fullOutput * full * alive;
            fillingSlope[i] = (filled * full + scarce) * alive;
            loadSlope[i] = beats ? -ejectionsPerS[i] * side.loadPerOne / elastance * full * alive : 0;
        }
    }

    private void stroke() {
        double[] strokeMl = block.signals().of(Signal.STROKE_VOLUME);
        double[] outputMlPerS = block.signals().of(Signal.CARDIAC_OUTPUT);
        double[] rate = block.signals().of(Signal.HEART_RATE);
        for (int i = 0; i < lanes; i++) {
            strokeMl[i] = outputMlPerS[i] * 60 / rate[i];
        }
    }

    /// Constants of a ventricle; assumed, within what is measured in adults.
    private enum Side {
        LEFT(
                StateVariable.PULMONARY_VENOUS_VOLUME,
                165,
                Compartments.LEFT_COMPLIANCE_ML_PER_MM_HG,
                Signal.LEFT_ATRIAL_PRESSURE,
                Signal.ARTERIAL_PRESSURE,
                0,
                Signal.CARDIAC_OUTPUT,
                Signal.LEFT_FILLING_SLOPE,
                Signal.LEFT_LOADING_SLOPE,
                40,
                0.942,
                10,
                1.16,
                2.6),
        RIGHT(
                StateVariable.GREAT_VEIN_VOLUME,
                75,
                Compartments.RIGHT_COMPLIANCE_ML_PER_MM_HG,
                Signal.RIGHT_ATRIAL_PRESSURE,
                Signal.PULMONARY_ARTERIAL_PRESSURE,
                1,
                Signal.RIGHT_CARDIAC_OUTPUT,
                Signal.RIGHT_FILLING_SLOPE,
                Signal.RIGHT_LOADING_SLOPE,
                30,
                0.47,
                15,
                1.25,
                0.48);

        private final StateVariable upstream;

        /// Half the unstressed volume: a heart with less to draw from ejects in proportion.
        private final double scarceMl;

        private final double complianceMlPerMmHg;
        private final Signal filling;
        private final Signal load;
        private final int loadInChest;
        private final Signal output;
        private final Signal fillingSlope;
        private final Signal loadSlope;
        private final double unfilledMl;
        private final double scaleMmHg;
        private final double emptyMl;

        @Dimensionless
        private final double loadPerOne;

        private final double elastanceMmHgPerMl;

        Side(
                StateVariable upstream,
                double scarceMl,
                double complianceMlPerMmHg,
                Signal filling,
                Signal load,
                int loadInChest,
                Signal output,
                Signal fillingSlope,
                Signal loadSlope,
                double unfilledMl,
                double scaleMmHg,
                double emptyMl,
                double loadPerOne,
                double elastanceMmHgPerMl) {
            this.upstream = upstream;
            this.scarceMl = scarceMl;
            this.complianceMlPerMmHg = complianceMlPerMmHg;
            this.filling = filling;
            this.load = load;
            this.loadInChest = loadInChest;
            this.output = output;
            this.fillingSlope = fillingSlope;
            this.loadSlope = loadSlope;
            this.unfilledMl = unfilledMl;
            this.scaleMmHg = scaleMmHg;
            this.emptyMl = emptyMl;
            this.loadPerOne = loadPerOne;
            this.elastanceMmHgPerMl = elastanceMmHgPerMl;
        }
    }
}
