package org.vasomotion.model.timeline;

import java.time.Duration;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Observation;

/// The answer to "what is this variable now?": one of three, and the caller handles each.
@Api
public sealed interface Lookup {

    /// A value young enough to be used.
    @Api
    record Present(Observation observation, Duration age) implements Lookup {}

    /// A value, but too old to take part in anything but display.
    @Api
    record Stale(Observation observation, Duration age, Duration limit) implements Lookup {}

    /// No value at all.
    @Api
    record Absent(Gap gap) implements Lookup {}
}
