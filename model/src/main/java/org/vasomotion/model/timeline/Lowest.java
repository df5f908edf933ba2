package org.vasomotion.model.timeline;

import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Observation;

/// The answer to "what was the lowest value over this stretch of time?": known only if a value was in force at every
/// moment of it. The value in force when the stretch begins counts too.
@Api
public sealed interface Lowest {

    /// Of equal values the latest counts. One may hold the lowest lower end and another the lowest upper one.
    ///
    /// @param low the value with the lowest lower end
    /// @param high the value with the lowest upper end
    /// @param follower what followed the earlier of both: from when on that one is no longer in force
    /// @param last the latest value
    @Api
    record Found(Observation low, Observation high, Observation follower, Observation last) implements Lowest {}

    /// The latest value is the lowest at both ends, so that nothing has followed it yet.
    @Api
    record Latest(Observation last) implements Lowest {}

    /// A value had become too old before the next one came.
    ///
    /// @param before the one that was too old
    /// @param after the next one; the latest such pair counts
    /// @param last the latest value
    @Api
    record Broken(Observation before, Observation after, Observation last) implements Lowest {}

    /// No value was in force when the stretch began.
    ///
    /// @param first the first value after that
    /// @param last the latest value
    @Api
    record TooShort(Observation first, Observation last) implements Lowest {}

    /// The latest value is too old by now.
    @Api
    record Ended(Observation last) implements Lowest {}

    /// There never was a value.
    @Api
    record Never() implements Lowest {}
}
