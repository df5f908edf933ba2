package org.vasomotion.server.forecast;

import java.time.Duration;
import java.time.Instant;
import org.vasomotion.model.Api;
import org.vasomotion.server.ward.BedState;

/// How patients like this one go on under each candidate step.
@Api
public interface WhatIf {

    /// The courses of those who are like a patient.
    ///
    /// @param now what is known then counts
    /// @param horizon how far to look ahead
    /// @throws TooLittleKnownException if so little is known that everybody is like him
    /// @throws NotReadyException while those he is compared with are not there yet
    Forecast forecast(BedState patient, Instant now, Duration horizon);
}
