package org.vasomotion.simulation.network.rheology;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// The apparent viscosity in one vessel as a function of what flows in it.
@Api
@FunctionalInterface
public interface VesselViscosity {

    /// Viscosity divided by that of plasma.
    ///
    /// @param dischargeHematocrit 0 to below 1
    @Dimensionless
    double relative(@Dimensionless double dischargeHematocrit);
}
