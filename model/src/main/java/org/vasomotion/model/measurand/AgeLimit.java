package org.vasomotion.model.measurand;

import java.time.Duration;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// How old a value may be and still take part in an index or a guard.
///
/// A monitor that sends every minute and a nurse who charts the same value every hour need different limits: the
/// charted
/// value stands for its charting interval, a live one does not.
///
/// @param live for values sent by a device or laboratory as they arise
/// @param charted for values written into a chart at intervals
/// @param citation source, in most cases this project's proposal
@Api
public record AgeLimit(Duration live, Duration charted, Citation citation) {

    public AgeLimit {
        if (live.isNegative() || live.isZero() || charted.compareTo(live) < 0) {
            throw new IllegalArgumentException(
                    "limits are positive and charted is not below live: " + live + ", " + charted);
        }
    }
}
