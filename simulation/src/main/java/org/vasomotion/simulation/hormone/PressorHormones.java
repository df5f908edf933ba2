package org.vasomotion.simulation.hormone;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// Vasopressin and angiotensin II of the patient's own. The specification names both states and gives no
/// equation.
///
/// Vasopressin answers a fall of sensed pressure, the less the more the baroreflex has failed, and as long
/// as the pituitary has any left: high at the onset of septic shock, low a day later. Angiotensin follows
/// renin, which empty atria, a kidney without pressure and sympathetic drive release; renin leaves the blood
/// over half an hour, so that what fluid took away comes back later than the fluid leaves.
@Api
@Evidence(
        source = {
            "22.7 pg/mL in cardiogenic, 3.1 in septic shock: Landry 1997, 10.1161/01.CIR.95.5.1122",
            "High at first, falling within days: Sharshar 2003, 10.1097/01.CCM.0000063046.82359.4A",
            "Renin at rest and upright, from 15 min, most at 60 to 120: Cohen 1967, 10.1172/JCI105543; curves assumed"
        })
public final class PressorHormones {

    /// Half-life 14 min, as of infused vasopressin.
    private static final double VASOPRESSIN_S = 1200;

    private static final double SET_POINT_MM_HG = 93;

    /// Half of the release so far below the set point; vasopressin rises late and steeply. Assumed.
    private static final double HALF_MM_HG = 25;

    private static final double WIDTH_MM_HG = 5;

    @Dimensionless
    private static final double AT_REST = Elementary.logistic(-HALF_MM_HG / WIDTH_MM_HG);

    /// What full severity takes of the release: Landry 1997 holds a failing baroreflex for the likely cause.
    /// Size assumed.
    @Dimensionless
    private static final double BLUNTING = 0.4;

    /// The most that can be released empties the store in this time; it fills again in the other. Assumed,
    /// after the course in Sharshar 2003.
    private static final double EMPTYING_S = 16 * 3600;

    private static final double FILLING_S = 48 * 3600;

    /// Half-life of 30 min: 0.0232 per min in dogs. Angiotensin itself lives a minute or two.
    private static final double RENIN_S = 60 / 0.0232;

    /// Up to here the low-pressure reflex, 0.06 at rest and 0.2 in the mean of volunteers, leaves renin
    /// alone.
    @Dimensionless
    private static final double QUIET_REFLEX = 0.2;

    private static final double RENAL_HALF_MM_HG = 75;
    private static final double RENAL_WIDTH_MM_HG = 8;

    private final PatientBlock block;
    private final int lanes;

    @Dimensionless
    private final double[] urge;

    public PressorHormones(PatientBlock block) {
        this.block = block;
        this.lanes = block.lanes();
        this.urge = new double[block.width()];
    }

    /// Lets the hormones follow the reflexes as they were at the start of the step.
    public void advance(double stepS) {
        hypotension();
        vasopressin(1 - Elementary.exp(-stepS / VASOPRESSIN_S));
        store(stepS);
        angiotensin(1 - Elementary.exp(-stepS / RENIN_S));
    }

    private void hypotension() {
        double[] sensedMmHg = block.state().of(StateVariable.SENSED_PRESSURE);
        double[] hypertensionMmHg = block.parameters().of(Parameter.CHRONIC_HYPERTENSION);
        double[] severity = block.signals().of(Signal.SEVERITY);
        for (int i = 0; i < lanes; i++) {
            double below = SET_POINT_MM_HG + hypertensionMmHg[i] - sensedMmHg[i];
            double reflex = Math.max(0, Elementary.logistic((below - HALF_MM_HG) / WIDTH_MM_HG) - AT_REST);
            urge[i] = reflex * Math.max(0, 1 - BLUNTING * severity[i]);
        }
    }

    private void vasopressin(@Dimensionless double share) {
        double[] pgPerMl = block.state().of(StateVariable.ENDOGENOUS_VASOPRESSIN);
        double[] store = block.state().of(StateVariable.VASOPRESSIN_STORE);
        double[] restingPgPerMl = block.parameters().of(Parameter.ENDOGENOUS_VASOPRESSIN);
        double[] mostPgPerMl = block.parameters().of(Parameter.VASOPRESSIN_RELEASE);
        for (int i = 0; i < lanes; i++) {
            double target = restingPgPerMl[i] + mostPgPerMl[i] * urge[i] * store[i];
            pgPerMl[i] += (target - pgPerMl[i]) * share;
        }
    }

    /// Implicit, so that it stays between 0 and 1.
    private void store(double stepS) {
        double[] store = block.state().of(StateVariable.VASOPRESSIN_STORE);
        for (int i = 0; i < lanes; i++) {
            double out = urge[i] * stepS / EMPTYING_S;
            double in = stepS / FILLING_S;
            store[i] = (store[i] + in) / (1 + in + out);
        }
    }

    private void angiotensin(@Dimensionless double share) {
        double[] angiotensin = block.state().of(StateVariable.ANGIOTENSIN);
        double[] lowPressure = block.state().of(StateVariable.LOW_PRESSURE_REFLEX);
        double[] reflexWeight = block.parameters().of(Parameter.LOW_PRESSURE_REFLEX_WEIGHT);
        double[] sympathetic = block.state().of(StateVariable.ARTERIOLAR_SYMPATHETIC);
        double[] arterialMmHg = block.signals().of(Signal.ARTERIAL_PRESSURE);
        double[] byFilling = block.parameters().of(Parameter.RENIN_BY_FILLING);
        double[] byPressure = block.parameters().of(Parameter.RENIN_BY_PRESSURE);
        double[] byNerves = block.parameters().of(Parameter.RENIN_BY_NERVES);
        double[] hypertensionMmHg = block.parameters().of(Parameter.CHRONIC_HYPERTENSION);
        double rest = kidney(SET_POINT_MM_HG);
        for (int i = 0; i < lanes; i++) {
            double target = 1
                    + byFilling[i] * reflexWeight[i] * Math.max(0, lowPressure[i] - QUIET_REFLEX)
                    + byPressure[i] * (kidney(arterialMmHg[i] - hypertensionMmHg[i]) - rest)
                    + byNerves[i] * (sympathetic[i] - 0.2);
            angiotensin[i] += (Math.max(0, target) - angiotensin[i]) * share;
        }
    }

    @Dimensionless
    private static double kidney(double pressureMmHg) {
        return Elementary.logistic((RENAL_HALF_MM_HG - pressureMmHg) / RENAL_WIDTH_MM_HG);
    }
}
