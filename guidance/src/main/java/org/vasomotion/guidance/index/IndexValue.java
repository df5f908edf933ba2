package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.timeline.Gap;

/// What is known about an index.
///
/// `observedAt` is the time of the oldest input. What stands without being observed again - a body weight, a
/// ventilator setting, an infusion with a stated end, a complete record that shows nothing, a volume once
/// given - makes no result old; if a result rests on such things only, it is as old as the latest change
/// among them.
@Api
public sealed interface IndexValue {

    /// Until when the value stands if nothing new is recorded: an input becomes too old or leaves its window
    /// then.
    Instant validUntil();

    /// One number.
    ///
    /// @param explanation recomputes to `value`
    /// @param observedAt time of the oldest input
    @Api
    record Known(Quantity value, Explanation explanation, Instant observedAt, Instant validUntil)
            implements IndexValue {}

    /// A range that surely holds the number: a part is missing, or an input was charted as a bound.
    ///
    /// @param explanation recomputes to `range`
    /// @param gaps what would narrow it; empty if an input was charted as a bound
    /// @param observedAt time of the oldest input
    @Api
    record Bounded(Interval range, Explanation explanation, List<Gap> gaps, Instant observedAt, Instant validUntil)
            implements IndexValue {}

    /// Not known.
    ///
    /// @param gaps what would have to be known, never empty
    @Api
    record Unknown(List<Gap> gaps, Instant validUntil) implements IndexValue {

        public Unknown {
            if (gaps.isEmpty()) {
                throw new IllegalArgumentException("what is unknown says what is missing");
            }
        }
    }
}
