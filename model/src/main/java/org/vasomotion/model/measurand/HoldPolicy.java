package org.vasomotion.model.measurand;

import org.vasomotion.model.Api;

/// What a reading says about the time after it.
@Api
public enum HoldPolicy {
    /// True at its instant; usable until its maximum age.
    SAMPLED,
    /// A setting or slowly changing property: stands until the next reading, within its maximum age.
    SUSTAINED,
    /// An amount that accrued since the previous reading: counts once, in windows only.
    ACCRUED
}
