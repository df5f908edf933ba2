package org.vasomotion.simulation.metabolism;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// Carbon dioxide from tissue through a store into mixed venous blood: equation (59).
///
/// In the steady state the gap is production over output; the store makes it lag and overshoot when flow changes.
@Api
@Evidence(none = "Fick; slope of content and store assumed")
public final class CarbonDioxide {

    /// Specification: 3 to 5 min.
    private static final double STORE_MIN = 4;

    /// 0.60 mL/dL/mmHg including the Haldane effect; an assumption.
    private static final double SOLUBILITY_ML_PER_L_MM_HG = 6.0;

    private final PatientBlock block;

    public CarbonDioxide(PatientBlock block) {
        this.block = block;
    }

    /// Lets the store follow production, and computes the gap.
    public void advance(double stepS) {
        double[] storeMl = block.state().of(StateVariable.CARBON_DIOXIDE_STORE);
        double[] consumption = block.signals().of(Signal.OXYGEN_CONSUMPTION);
        double[] deficit = block.signals().of(Signal.HYPOXIC_DEFICIT);
        double[] output = block.signals().of(Signal.CARDIAC_OUTPUT);
        double[] gap = block.signals().of(Signal.CARBON_DIOXIDE_GAP);
        double share = 1 - Elementary.exp(-stepS / 60 / STORE_MIN);
        for (int i = 0; i < gap.length; i++) {
            double buffered = 0.3 * 22.3 * 0.0446 * 6 * 0.30 * deficit[i];
            double production = 0.83 * consumption[i] + buffered;
            storeMl[i] += (production * STORE_MIN - storeMl[i]) * share;
            gap[i] = storeMl[i] / STORE_MIN / (output[i] * 0.060 * SOLUBILITY_ML_PER_L_MM_HG);
        }
    }
}
