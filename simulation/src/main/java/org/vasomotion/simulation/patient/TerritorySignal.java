package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// What is computed of each territory in a step.
@Api
public enum TerritorySignal {
    /// Diameter of the terminal arteriole relative to its reference: e to the power -0.75 (A - 0.45).
    RELATIVE_DIAMETER,
    /// Resistance of the terminal arteriole, mmHg per unit of relative flow.
    TERMINAL_RESISTANCE,
    /// Mean critical closing pressure of the territory's terminal arterioles, mmHg.
    CLOSING_PRESSURE,
    /// Share of capillaries that no plug closes.
    UNPLUGGED_SHARE,
    /// Flow relative to rest.
    RELATIVE_FLOW,
    /// Share of capillaries that are open.
    OPEN_SHARE,
    /// Share of the flow that passes exchanging capillaries.
    NUTRITIVE_SHARE,
    /// Oxygen content of the venule, mL per mL.
    VENOUS_OXYGEN_CONTENT
}
