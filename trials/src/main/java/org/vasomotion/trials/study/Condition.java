package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// What the people of a cohort have.
@Api
public enum Condition {
    SEPTIC_SHOCK,
    /// Volunteers, or patients in whom nothing is wrong with the circulation.
    HEALTHY,
    /// Under anesthesia for major surgery, without sepsis.
    SURGERY,
    /// After a hemorrhage, without sepsis.
    HEMORRHAGE
}
