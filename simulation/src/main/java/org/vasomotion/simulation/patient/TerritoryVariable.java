package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// What each of the 64 arteriolar territories remembers.
@Api
public enum TerritoryVariable {
    /// Activation of the terminal arteriole's smooth muscle, 0 to 1.
    ACTIVATION,
    /// Oxygen tension of the tissue, mmHg.
    TISSUE_OXYGEN_TENSION
}
