package org.vasomotion.simulation.metabolism;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.drug.EffectChannel;
import org.vasomotion.simulation.drug.Pharmacology;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// Lactate made without oxygen, by failing mitochondria, by beta-2 receptors and by blocked pyruvate
/// dehydrogenase, and cleared by liver, kidney and muscle: equations (55) to (58).
///
/// Adrenergic lactate: Levy 2008, 10.1097/SHK.0b013e318167378f. Production and clearance in health and
/// sepsis: Revelly 2005, 10.1097/01.ccm.0000181525.99295.8f.
@Api
@Evidence(
        source = {
            "Revelly 2005, 10.1097/01.ccm.0000181525.99295.8f",
            "Levy 2008, 10.1097/SHK.0b013e318167378f; shares assumed"
        })
public final class LactateBalance {

    private static final double MMOL_PER_ML = 0.0446;
    /// ATP lost per oxygen, and lactate made for it.
    private static final double HYPOXIC_MMOL_PER_ML = MMOL_PER_ML * 6 * 0.30;

    private static final double CYTOPATHIC_MMOL_PER_ML = MMOL_PER_ML * 6 * 0.12;
    private static final double RESTING_MMOL_PER_MIN = 0.784;
    private static final double VOLUME_L_PER_KG = 0.42;
    private static final double REFERENCE_KG = Parameter.WEIGHT.reference();
    private static final double RESTING_LIVER_ML_PER_MIN =
            BedConstant.RESTING_FLOW.of(Bed.GUT) + BedConstant.RESTING_FLOW.of(Bed.HEPATIC_ARTERY);

    @Dimensionless
    private static final double FULL_UPTAKE = 1 - Elementary.exp(-1.2);

    private final PatientBlock block;
    private final Pharmacology pharmacology;
    private final int lanes;

    public LactateBalance(PatientBlock block, Pharmacology pharmacology) {
        this.block = block;
        this.pharmacology = pharmacology;
        this.lanes = block.lanes();
    }

    /// Lactate after one step, exact for constant production and clearance.
    public void advance(double stepS) {
        production();
        clearance();
        double[] production = block.signals().of(Signal.LACTATE_PRODUCTION);
        double[] clearance = block.signals().of(Signal.LACTATE_CLEARANCE);
        double[] lactate = block.state().of(StateVariable.LACTATE);
        double minutes = stepS / 60;
        for (int i = 0; i < lanes; i++) {
            double share = 1 - Elementary.exp(-clearance[i] * minutes / (VOLUME_L_PER_KG * REFERENCE_KG));
            lactate[i] += (production[i] / clearance[i] - lactate[i]) * share;
        }
    }

    private void production() {
        double[] production = block.signals().of(Signal.LACTATE_PRODUCTION);
        double[] hypoxic = block.signals().of(Signal.HYPOXIC_DEFICIT);
        double[] cytopathic = block.signals().of(Signal.CYTOPATHIC_DEFICIT);
        double[] blocked = block.signals().of(Signal.PYRUVATE_BLOCK);
        double[] epinephrineNgPerMl = block.state().of(StateVariable.ENDOGENOUS_EPINEPHRINE);
        double[] infused = pharmacology.channel(EffectChannel.METABOLIC_BETA);
        for (int i = 0; i < lanes; i++) {
            double beta = epinephrineNgPerMl[i] / (epinephrineNgPerMl[i] + 3) + infused[i];
            double aerobic = RESTING_MMOL_PER_MIN * (1 + 0.9 * beta + 0.8 * blocked[i]);
            production[i] = aerobic + HYPOXIC_MMOL_PER_ML * hypoxic[i] + CYTOPATHIC_MMOL_PER_ML * cytopathic[i];
        }
    }

    private void clearance() {
        double[] clearance = block.signals().of(Signal.LACTATE_CLEARANCE);
        double[] liver = block.state().of(StateVariable.LIVER_FUNCTION);
        double[] kidney = block.state().of(StateVariable.KIDNEY_FUNCTION);
        double[] gutMlPerS = block.bedSignals().of(BedSignal.FLOW, Bed.GUT.place());
        double[] hepaticMlPerS = block.bedSignals().of(BedSignal.FLOW, Bed.HEPATIC_ARTERY.place());
        double[] renal = block.bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.KIDNEY.place());
        for (int i = 0; i < lanes; i++) {
            double flow = Math.max(60 * (gutMlPerS[i] + hepaticMlPerS[i]) / RESTING_LIVER_ML_PER_MIN, 0.01);
            double taken = flow * (1 - Elementary.exp(-1.2 / flow)) / FULL_UPTAKE;
            clearance[i] = 0.52 * liver[i] * taken + 0.16 * Math.min(1.3, renal[i]) * 0.5 * (1 + kidney[i]) + 0.16;
        }
    }
}
