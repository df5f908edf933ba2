package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// What a bed remembers: where the search for the pressure between large and terminal arterioles begins, mmHg.
@Api
public enum BedVariable {
    /// Pressure behind the large arteriole, mmHg.
    NODE_PRESSURE
}
