package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// What is computed of each bed in a step.
@Api
public enum BedSignal {
    /// Interstitial pressure around the vessels, mmHg.
    INTERSTITIAL_PRESSURE,
    /// Resistance of the large arteriole, mmHg per unit of relative flow.
    LARGE_ARTERIOLE_RESISTANCE,
    /// Flow relative to rest.
    RELATIVE_FLOW,
    /// Flow, mL/s.
    FLOW,
    /// Change of flow with arterial pressure, mL/s per mmHg.
    FLOW_SLOPE,
    /// Oxygen that left the blood, mL/min.
    OXYGEN_SUPPLY,
    /// Oxygen used by cells, mL/min.
    OXYGEN_USE
}
