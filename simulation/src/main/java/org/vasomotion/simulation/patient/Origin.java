package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// Where a number of the simulation comes from.
@Api
public enum Origin {
    /// Value or form anchored in literature.
    LITERATURE,
    /// Assumed, or tuned by hand on the reference patient.
    ASSUMPTION,
    /// As the throw-away prototype ran it: kept so that its results can be reproduced.
    PROTOTYPE,
    /// Written into the specification but never run by the prototype.
    NOT_IN_PROTOTYPE
}
