package org.vasomotion.guidance.intake;

import java.time.Instant;
import org.vasomotion.model.Api;

/// The time over which readings may belong to the stay.
///
/// @param from readings effective earlier are quarantined
/// @param until readings effective later are quarantined; [Instant#MAX] for a stay that goes on
@Api
public record StayPeriod(Instant from, Instant until) {

    public StayPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a stay ends after it begins: " + from + ", " + until);
        }
    }
}
