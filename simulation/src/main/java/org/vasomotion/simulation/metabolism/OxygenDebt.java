package org.vasomotion.simulation.metabolism;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// Oxygen that tissues lacked adds up and is made good slowly; what is left weakens the heart. An addition to
/// the
/// specification, so that shock can end in death.
@Api
@Evidence(source = "Debt as measure of shock: Crowell and Smith 1964, Am J Physiol 206:313; repayment assumed")
public final class OxygenDebt {

    /// Assumed.
    private static final double REPAYMENT_S = 24 * 3600;

    private final PatientBlock block;
    private final int lanes;

    public OxygenDebt(PatientBlock block) {
        this.block = block;
        this.lanes = block.lanes();
    }

    /// Exact for a deficit that is constant over the step.
    public void advance(double stepS) {
        double[] debtMl = block.state().of(StateVariable.OXYGEN_DEBT);
        double[] deficitMlPerMin = block.signals().of(Signal.HYPOXIC_DEFICIT);
        double kept = Elementary.exp(-stepS / REPAYMENT_S);
        for (int i = 0; i < lanes; i++) {
            double restMl = deficitMlPerMin[i] * (REPAYMENT_S / 60);
            debtMl[i] = restMl + (debtMl[i] - restMl) * kept;
        }
    }
}
