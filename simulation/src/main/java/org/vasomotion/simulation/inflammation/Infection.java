package org.vasomotion.simulation.inflammation;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.Treatment;

/// Pathogen, activated phagocytes, tissue damage and anti-inflammatory mediator: equations (61) to (65).
///
/// The reduced model of Reynolds 2006 (10.1016/j.jtbi.2006.02.016; BIOMD0000000714) with milder damage, so
/// that shock can be survived. Moves by the midpoint rule in steps of at least a minute.
@Api
@Evidence(source = "Reynolds 2006, 10.1016/j.jtbi.2006.02.016, BIOMD0000000714; repair and feedback of damage assumed")
public final class Infection {

    private static final double LEAST_STEP_S = 60;
    private static final double PHAGOCYTE_DECAY_PER_H = 0.05;

    private final int lanes;

    @Dimensionless
    private final double[] pathogen;

    @Dimensionless
    private final double[] phagocytes;

    @Dimensionless
    private final double[] damage;

    @Dimensionless
    private final double[] mediator;

    private final double[] sinceStepS;
    private final double[] growthPerH;
    private final double[] damageDecayPerH;
    private final double[] damageFeedbackPerH;
    private final double[] antibioticKillPerH;

    @Dimensionless
    private final double[] antibiotics;

    @Dimensionless
    private final double[] prescribed;

    @Dimensionless
    private final double[] severity;

    public Infection(PatientBlock block) {
        lanes = block.lanes();
        pathogen = block.state().of(StateVariable.PATHOGEN);
        phagocytes = block.state().of(StateVariable.ACTIVATED_PHAGOCYTES);
        damage = block.state().of(StateVariable.TISSUE_DAMAGE);
        mediator = block.state().of(StateVariable.ANTI_INFLAMMATORY_MEDIATOR);
        sinceStepS = block.state().of(StateVariable.TIME_SINCE_INFLAMMATION_STEP);
        growthPerH = block.parameters().of(Parameter.PATHOGEN_GROWTH);
        damageDecayPerH = block.parameters().of(Parameter.DAMAGE_DECAY);
        damageFeedbackPerH = block.parameters().of(Parameter.DAMAGE_FEEDBACK);
        antibioticKillPerH = block.parameters().of(Parameter.ANTIBIOTIC_KILL);
        prescribed = block.parameters().of(Parameter.PRESCRIBED_SEVERITY);
        antibiotics = block.therapies().row(Treatment.ANTIBIOTICS);
        severity = block.signals().of(Signal.SEVERITY);
    }

    /// Severity from the state, or as prescribed: equation (65).
    public void assess() {
        for (int i = 0; i < lanes; i++) {
            double n2 = phagocytes[i] * phagocytes[i];
            severity[i] = prescribed[i] >= 0 ? prescribed[i] : 1.25 * n2 / (n2 + 0.04);
        }
    }

    /// Lets time pass; whatever is less than a minute is kept for later.
    public void advance(double stepS) {
        for (int i = 0; i < lanes; i++) {
            sinceStepS[i] += stepS;
            if (sinceStepS[i] >= LEAST_STEP_S && prescribed[i] < 0) {
                midpoint(i, sinceStepS[i] / 3600);
                sinceStepS[i] = 0;
            }
        }
    }

    private void midpoint(int i, double hours) {
        double p = pathogen[i];
        double n = phagocytes[i];
        double d = damage[i];
        double a = mediator[i];
        double half = hours / 2;
        double pMiddle = Math.max(0, p + half * pathogenSlope(i, p, n, a));
        double nMiddle = Math.max(0, n + half * phagocyteSlope(i, p, n, d, a));
        double dMiddle = Math.max(0, d + half * damageSlope(i, n, d, a));
        double aMiddle = a + half * mediatorSlope(n, d, a);
        pathogen[i] = Math.max(0, p + hours * pathogenSlope(i, pMiddle, nMiddle, aMiddle));
        phagocytes[i] = Math.max(0, n + hours * phagocyteSlope(i, pMiddle, nMiddle, dMiddle, aMiddle));
        damage[i] = Math.max(0, d + hours * damageSlope(i, nMiddle, dMiddle, aMiddle));
        mediator[i] = a + hours * mediatorSlope(nMiddle, dMiddle, aMiddle);
    }

    /// What the mediator leaves of a stimulus.
    @Dimensionless
    private static double damped(double stimulus, double mediator) {
        double relative = mediator / 0.28;
        return stimulus / (1 + relative * relative);
    }

    private double pathogenSlope(int i, double p, double n, double a) {
        return growthPerH[i] * p * (1 - p / 20)
                - 0.6 * 0.005 * p / (0.002 + 0.01 * p)
                - 1.8 * damped(n, a) * p
                - antibioticKillPerH[i] * antibiotics[i] * p;
    }

    private double phagocyteSlope(int i, double p, double n, double d, double a) {
        double resting = damped(0.01 * n + 0.1 * p + damageFeedbackPerH[i] * d, a);
        return 0.08 * resting / (0.12 + resting) - PHAGOCYTE_DECAY_PER_H * n;
    }

    private double damageSlope(int i, double n, double d, double a) {
        double f2 = damped(n, a) * damped(n, a) / (0.06 * 0.06);
        double f6 = f2 * f2 * f2;
        return 0.35 * f6 / (1 + f6) - damageDecayPerH[i] * d;
    }

    private static double mediatorSlope(double n, double d, double a) {
        double f = damped(n + 48 * d, a);
        return 0.0125 + 0.04 * f / (1 + f) - 0.1 * a;
    }
}
