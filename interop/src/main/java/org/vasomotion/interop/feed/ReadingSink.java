package org.vasomotion.interop.feed;

import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.SourceReading;

/// Where a feed hands its readings.
@Api(Api.Use.IMPLEMENT)
@FunctionalInterface
public interface ReadingSink {

    /// Takes a reading and the time over which readings may belong to its patient's stay.
    void take(StayPeriod stay, SourceReading reading);
}
