package org.vasomotion.simulation.sign;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritorySignal;

/// Capillary refill time of finger and knee: equation (67).
///
/// Each territory of the blanched skin refills exponentially with its own inflow; the time is when 85 % of
/// the colour is back. Slow territories make the tail, so that the sign feels heterogeneity more than mean
/// flow.
final class CapillaryRefill {

    private static final double TIME_CONSTANT_S = 0.62;

    @Dimensionless
    private static final double BACKFILL = 0.12;

    @Dimensionless
    private static final double PALE = 0.15;

    /// Knee beside finger: ln of the flow at the middle of patients, and its spread between them.
    @Dimensionless
    private static final double KNEE_MIDDLE = -0.25;

    @Dimensionless
    private static final double KNEE_SPREAD = 0.35;

    /// How strongly sympathetic drive empties the venules that are blanched: two thirds of the volume are
    /// left at the drive that a pressure of -40 mmHg around the lower body gives; an assumption, sized so
    /// that refill shortens by the 0.2 s of Gustavsson 2025 (10.1186/s40635-025-00714-2) if nothing else
    /// changes.
    @Dimensionless
    private static final double EMPTYING = 1.5;

    private static final double REACTION_S = 0.35;
    private static final int NEWTON_STEPS = 60;

    /// Newton's steps shrink with their squares: after one as short as this the next would move nothing.
    private static final double NO_STEP_S = 1e-9;

    private final PatientBlock block;

    CapillaryRefill(PatientBlock block) {
        this.block = block;
    }

    double ofFingerS(int lane) {
        return seconds(lane, 1);
    }

    double ofKneeS(int lane) {
        double between = block.parameters().of(Parameter.KNEE_FLOW)[lane];
        return seconds(lane, Elementary.exp(KNEE_MIDDLE + KNEE_SPREAD * between));
    }

    private double timeConstantS(int lane) {
        double factor = block.parameters().of(Parameter.REFILL_FACTOR)[lane];
        double effect = block.parameters().of(Parameter.REFILL_VENOUS_EFFECT)[lane];
        double drive = block.state().of(StateVariable.VENOUS_SYMPATHETIC)[lane];
        double blanched = Elementary.exp(-EMPTYING * (drive - 0.2));
        return TIME_CONSTANT_S * factor * Math.max(0.2, 1 - effect * 0.4 * (1 - blanched));
    }

    /// Newton from 0: what is still pale is a convex falling function of time, so that no step overshoots.
    private double seconds(int lane, double flowFactor) {
        double[] rates = ratesPerS(lane, flowFactor);
        double t = 0;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double pale = 0;
            double slope = 0;
            for (double rate : rates) {
                double left = Elementary.exp(-rate * t) / Bed.TERRITORIES;
                pale += left;
                slope += rate * left;
            }
            double furtherS = (pale - PALE) / slope;
            t += furtherS;
            if (furtherS < NO_STEP_S) {
                break;
            }
        }
        return t + REACTION_S;
    }

    /// How fast each territory refills.
    private double[] ratesPerS(int lane, double flowFactor) {
        double viscosity = block.signals().of(Signal.CAPILLARY_VISCOSITY)[lane];
        double timeConstantS = timeConstantS(lane);
        double[] rates = new double[Bed.TERRITORIES];
        for (int k = 0; k < rates.length; k++) {
            double flow = flowFactor
                    * block.territorySignals().of(TerritorySignal.RELATIVE_FLOW, Bed.SKIN.territory(k))[lane];
            rates[k] = (flow / viscosity + BACKFILL) / timeConstantS;
        }
        return rates;
    }
}
