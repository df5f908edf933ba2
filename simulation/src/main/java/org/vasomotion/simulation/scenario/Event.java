package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.Api;

/// Something that is done at a time, or looked at time and again.
@Api
public sealed interface Event {

    /// Done once.
    ///
    /// @param at after the start of the clock
    record Once(Duration at, List<Order> orders) implements Event {

        public Once {
            orders = List.copyOf(orders);
            if (at.isNegative()) {
                throw new IllegalArgumentException("nothing is done before the clock starts");
            }
        }
    }

    /// A reassessment: looked at time and again, and something done each time.
    ///
    /// @param from first look
    /// @param every between two looks
    /// @param until no look later than this
    /// @param when all of these have to hold
    /// @param orders done when they do
    /// @param otherwise done when they do not
    record Round(
            Duration from,
            Duration every,
            Duration until,
            List<SignTest> when,
            List<Order> orders,
            List<Order> otherwise)
            implements Event {

        private static final Duration SHORTEST = Duration.ofSeconds(1);

        public Round {
            when = List.copyOf(when);
            orders = List.copyOf(orders);
            otherwise = List.copyOf(otherwise);
            if (from.isNegative() || every.compareTo(SHORTEST) < 0) {
                throw new IllegalArgumentException("a round begins after the clock starts, at most once per second");
            }
        }
    }
}
