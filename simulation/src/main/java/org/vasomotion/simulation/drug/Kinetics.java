package org.vasomotion.simulation.drug;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How the rate of an infusion becomes a concentration. All are linear and solved exactly for a rate that
/// is constant over a step.
@Api
public sealed interface Kinetics {

    /// One compartment whose steady state is proportional to the rate.
    ///
    /// @param steadyPerRate steady concentration per unit of rate
    /// @param eliminationPerMin rate constant
    record OneCompartment(@Dimensionless double steadyPerRate, double eliminationPerMin) implements Kinetics {}

    /// One compartment, dosed per kg, whose clearance falls with the severity of the infection.
    ///
    /// @param healthyClearanceLPerMin clearance at severity 0
    /// @param clearanceLossLPerMin fall of the clearance at severity 1
    /// @param volumeL volume of distribution
    record SeverityClearance(double healthyClearanceLPerMin, double clearanceLossLPerMin, double volumeL)
            implements Kinetics {}

    /// Two compartments.
    ///
    /// @param steadyPerRate steady concentration per unit of rate
    /// @param fastPerMin rate constant of the fast phase
    /// @param slowPerMin rate constant of the slow phase
    /// @param returnPerMin rate constant from the second compartment back to plasma; between the two others
    record TwoCompartment(
            @Dimensionless double steadyPerRate, double fastPerMin, double slowPerMin, double returnPerMin)
            implements Kinetics {}
}
