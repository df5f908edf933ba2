package org.vasomotion.simulation.sign;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.TerritorySignal;

/// Capillary refill time of the finger: equation (67).
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

    private static final double REACTION_S = 0.35;
    private static final int NEWTON_STEPS = 60;

    private final PatientBlock block;

    CapillaryRefill(PatientBlock block) {
        this.block = block;
    }

    /// Newton from 0: what is still pale is a convex falling function of time, so that no step overshoots.
    double seconds(int lane) {
        double viscosity = block.signals().of(Signal.CAPILLARY_VISCOSITY)[lane];
        double timeConstantS = TIME_CONSTANT_S * block.parameters().of(Parameter.REFILL_FACTOR)[lane];
        double t = 0;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double pale = 0;
            double slope = 0;
            for (int k = 0; k < Bed.TERRITORIES; k++) {
                double flow = block.territorySignals().of(TerritorySignal.RELATIVE_FLOW, Bed.SKIN.territory(k))[lane];
                double rate = (flow / viscosity + BACKFILL) / timeConstantS;
                double left = Elementary.exp(-rate * t) / Bed.TERRITORIES;
                pale += left;
                slope += rate * left;
            }
            t += (pale - PALE) / slope;
        }
        return t + REACTION_S;
    }
}
