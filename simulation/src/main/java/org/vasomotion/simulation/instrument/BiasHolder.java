package org.vasomotion.simulation.instrument;

import java.time.Duration;
import org.vasomotion.model.Api;

/// Whose bias it is, which is how long it lasts.
@Api
public enum BiasHolder {
    /// A probe, a catheter or the skin it lies on: the whole stay.
    PATIENT,
    /// The one who examines: until the next shift.
    SHIFT;

    /// Twelve hours, as nurses of intensive care often work; assumed.
    private static final Duration SHIFT_LENGTH = Duration.ofHours(12);

    /// Names the time over which the bias stays the same.
    ///
    /// @param at after the start of the clock
    public String period(Duration at) {
        return switch (this) {
            case PATIENT -> "stay";
            case SHIFT -> "shift " + number(at);
        };
    }

    /// Counts the times over which the bias stays the same.
    long number(Duration at) {
        return switch (this) {
            case PATIENT -> 0;
            case SHIFT -> Math.floorDiv(at.toMillis(), SHIFT_LENGTH.toMillis());
        };
    }
}
