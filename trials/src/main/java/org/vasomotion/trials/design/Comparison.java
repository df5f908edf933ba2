package org.vasomotion.trials.design;

import org.vasomotion.model.Api;

/// How arms compare.
@Api
public enum Comparison {
    /// Each patient goes through one arm, as at a hospital.
    PARALLEL,
    /// Each patient goes through every arm, from the same baseline and with the same chance: what no
    /// hospital can do. All of a difference is then the arms'.
    SAME_PATIENTS
}
