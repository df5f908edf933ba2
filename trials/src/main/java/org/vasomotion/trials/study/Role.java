package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// What a study may be used for.
@Api
public enum Role {
    /// The physiology may be tuned to it.
    CALIBRATION,
    /// Run and reported, never tuned to.
    VALIDATION
}
