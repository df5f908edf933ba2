package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// What the people of a cohort have.
@Api
public enum Condition {
    SEPTIC_SHOCK,
    /// Volunteers, surgical or bleeding patients: what else is wrong with them is done to them in the
    /// run-in.
    WITHOUT_SEPSIS
}
