package org.vasomotion.simulation.network;

import org.vasomotion.model.Api;

/// Whether blood can pass a vessel.
@Api
public enum Passage {
    OPEN,
    /// Plugged by cells or thrombus, or closed by its own wall; nothing flows.
    BLOCKED
}
