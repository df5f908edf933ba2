package org.vasomotion.trials.criterion;

import org.vasomotion.model.Api;

/// What came of a criterion.
@Api
public enum Verdict {
    PASS,
    FAIL,
    /// The virtual cohort did not meet the published baseline, or there is no number to judge.
    NOT_ASSESSABLE
}
