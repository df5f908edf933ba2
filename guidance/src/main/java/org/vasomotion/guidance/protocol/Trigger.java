package org.vasomotion.guidance.protocol;

import java.time.Duration;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Cited;

/// When an edge is taken.
@Api
public sealed interface Trigger {

    /// When the condition is true. While it is unknown, `whenUnknown` says what becomes of the edges after it.
    @Api
    record When(Condition condition, WhenUnknown whenUnknown) implements Trigger {}

    /// When every edge before it is known not to be taken.
    @Api
    record Otherwise() implements Trigger {}

    /// When this time has passed since the step was entered, whatever is known.
    @Api
    record After(Cited<Duration> time) implements Trigger {}

    /// What an unknown condition does to the edges after it.
    @Api
    enum WhenUnknown {
        /// Nothing after it is decided before this is known; only timers run on.
        WAIT,
        /// The edges after it are looked at. For events - something was done, a warning sign appeared - that an edge
        /// reacts to once they are known.
        PASS
    }
}
