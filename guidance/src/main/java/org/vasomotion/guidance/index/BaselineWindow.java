package org.vasomotion.guidance.index;

import java.time.Duration;
import org.vasomotion.model.Api;

/// How long before a value the one to compare it with may have been taken.
///
/// @param atLeast shortest time before, above zero
/// @param ideally of several earlier values the one closest to this time before is taken, the later of two
/// equally close
/// @param atMost longest time before
@Api
public record BaselineWindow(Duration atLeast, Duration ideally, Duration atMost) {

    public BaselineWindow {
        if (!atLeast.isPositive() || atLeast.compareTo(ideally) > 0 || ideally.compareTo(atMost) > 0) {
            throw new IllegalArgumentException("positive and in order: " + atLeast + ", " + ideally + ", " + atMost);
        }
    }
}
