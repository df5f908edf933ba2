package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// What is remembered of each infused drug.
@Api
public enum DrugVariable {
    /// Concentration in plasma, or in the effect compartment, in the drug's own unit.
    CENTRAL,
    /// Concentration in the second compartment, expressed as the plasma concentration that balances it.
    PERIPHERAL,
    /// Share of the effect lost to tolerance.
    TOLERANCE
}
