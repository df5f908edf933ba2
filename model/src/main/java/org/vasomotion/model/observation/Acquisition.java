package org.vasomotion.model.observation;

import org.vasomotion.model.Api;

/// How a value came into the record, which decides how long it may stand for the patient.
@Api
public enum Acquisition {
    /// Sent by a device, laboratory or form as it arose.
    LIVE,
    /// Written into a chart at intervals; each value stands for its interval.
    CHARTED
}
