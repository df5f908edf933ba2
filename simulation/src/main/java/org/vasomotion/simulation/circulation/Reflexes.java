package org.vasomotion.simulation.circulation;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// Arterial and cardiopulmonary baroreflex: equations (19) and (20).
///
/// Structure and time constants of the arterial arm: Ursino 1998, Am J Physiol 275:H1733; the static curve
/// is an assumption.
@Api
@Evidence(source = "Ursino 1998, Am J Physiol 275:H1733: structure and time constants; the curves are assumed")
public final class Reflexes {

    private static final double SENSING_S = 2;
    private static final double ARTERIOLES_S = 6;
    private static final double HEART_RATE_S = 2;
    private static final double CONTRACTILITY_S = 8;
    private static final double VEINS_S = 20;
    private static final double LOW_PRESSURE_S = 15;

    /// Ursino 1998.
    private static final double VAGUS_S = 1.5;

    private static final double SET_POINT_MM_HG = 93;

    /// Half of the vagal reserve is used this far above the set point; assumed.
    private static final double VAGAL_SCALE_MM_HG = 12;

    /// Of pressure through the reflex back to pressure; assumed, a little above what the steepest part of
    /// the healthy curve gives.
    @Dimensionless
    private static final double LOOP_GAIN = 2;

    private final PatientBlock block;
    private final int lanes;

    @Dimensionless
    private final double[] drive;

    public Reflexes(PatientBlock block) {
        this.block = block;
        this.lanes = block.lanes();
        this.drive = new double[block.width()];
    }

    /// Lets the sensors and effectors follow the pressures of this step.
    public void advance(double stepS) {
        sense(stepS);
        follow(StateVariable.ARTERIOLAR_SYMPATHETIC, damped(stepS, ARTERIOLES_S));
        follow(StateVariable.HEART_RATE_SYMPATHETIC, damped(stepS, HEART_RATE_S));
        follow(StateVariable.CONTRACTILITY_SYMPATHETIC, damped(stepS, CONTRACTILITY_S));
        follow(StateVariable.VENOUS_SYMPATHETIC, damped(stepS, VEINS_S));
        vagus(damped(stepS, VAGUS_S));
        lowPressure(share(stepS, LOW_PRESSURE_S));
    }

    /// The brake of a healthy heart: none at the set point, most of it 25 mmHg above; lost as severity rises.
    /// An
    /// addition
    /// to the specification, whose reflex can only withdraw what drive there is; size and shape are
    /// assumptions.
    private void vagus(double share) {
        double[] tone = block.state().of(StateVariable.VAGAL_TONE);
        double[] sensedMmHg = block.state().of(StateVariable.SENSED_PRESSURE);
        double[] severity = block.signals().of(Signal.SEVERITY);
        double[] hypertensionMmHg = block.parameters().of(Parameter.CHRONIC_HYPERTENSION);
        for (int i = 0; i < lanes; i++) {
            double above = Math.max(0, sensedMmHg[i] - SET_POINT_MM_HG - hypertensionMmHg[i]) / VAGAL_SCALE_MM_HG;
            double target = above * above / (1 + above * above) * Math.max(0, 1 - severity[i]);
            tone[i] += (target - tone[i]) * share;
        }
    }

    @Dimensionless
    private static double share(double stepS, double timeConstantS) {
        return 1 - Elementary.exp(-stepS / timeConstantS);
    }

    /// The part of its way to the target that an effector goes in a step.
    ///
    /// Pressure answers the effector within the step, which the target of this step does not know: of a long
    /// step only so much is gone that the loop does not swing. The correction is of the second order in the
    /// step.
    @Dimensionless
    private static double damped(double stepS, double timeConstantS) {
        double share = share(stepS, timeConstantS);
        return share / (1 + LOOP_GAIN * share * share);
    }

    private void sense(double stepS) {
        double share = share(stepS, SENSING_S);
        double[] sensedMmHg = block.state().of(StateVariable.SENSED_PRESSURE);
        double[] arterialMmHg = block.signals().of(Signal.ARTERIAL_PRESSURE);
        double[] severity = block.signals().of(Signal.SEVERITY);
        double[] hypertensionMmHg = block.parameters().of(Parameter.CHRONIC_HYPERTENSION);
        double[] slopeMmHg = block.parameters().of(Parameter.BAROREFLEX_SLOPE);
        double[] blunting = block.parameters().of(Parameter.BAROREFLEX_BLUNTING);
        double[] offset = block.parameters().of(Parameter.BAROREFLEX_OFFSET);
        for (int i = 0; i < lanes; i++) {
            sensedMmHg[i] += (arterialMmHg[i] - sensedMmHg[i]) * share;
            double width = slopeMmHg[i] * (1 + blunting[i] * severity[i]);
            double set = SET_POINT_MM_HG + hypertensionMmHg[i] - 1.386 * width;
            double reflex = Elementary.logistic((set - sensedMmHg[i]) / width);
            drive[i] = Math.min(1, reflex + offset[i] * severity[i]);
        }
    }

    private void follow(StateVariable effector, double share) {
        double[] state = block.state().of(effector);
        for (int i = 0; i < lanes; i++) {
            state[i] += (drive[i] - state[i]) * share;
        }
    }

    private void lowPressure(double share) {
        double[] state = block.state().of(StateVariable.LOW_PRESSURE_REFLEX);
        double[] rightMmHg = block.signals().of(Signal.RIGHT_ATRIAL_PRESSURE);
        double[] leftMmHg = block.signals().of(Signal.LEFT_ATRIAL_PRESSURE);
        double[] thoracicMmHg = block.signals().of(Signal.INTRATHORACIC_PRESSURE);
        for (int i = 0; i < lanes; i++) {
            double right = rightMmHg[i] - thoracicMmHg[i];
            double left = leftMmHg[i] - thoracicMmHg[i];
            double filling = 0.5 * (right / 3 + left / 8);
            state[i] += (Elementary.logistic((0.6 - filling) / 0.15) - state[i]) * share;
        }
    }
}
