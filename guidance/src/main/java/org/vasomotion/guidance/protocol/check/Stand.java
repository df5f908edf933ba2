package org.vasomotion.guidance.protocol.check;

import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.protocol.ProtocolState;

/// A protocol in the middle of a look: where the moves made so far have led, and what has been found that may still
/// be asked for.
///
/// @param state only what can still be read
/// @param found only what can still be asked for in this look
/// @param standing actions that add treatment and were proposed since the step was entered, before this look
/// @param order whether the look begins here
record Stand(ProtocolState state, Map<Input, Integer> found, Set<String> standing, Order order) {

    /// Whether moves were made before.
    enum Order {
        FIRST,
        LATER
    }

    Stand {
        found = Map.copyOf(found);
        standing = Set.copyOf(standing);
    }

    /// The same with another state.
    Stand in(ProtocolState other) {
        return new Stand(other, found, standing, order);
    }
}
