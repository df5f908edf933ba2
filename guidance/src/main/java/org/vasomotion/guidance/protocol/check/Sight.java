package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Transition;

/// What came of one look with certain inputs.
///
/// @param occasion where and when
/// @param found the inputs that the look asked for
/// @param passed the states that the look went through, the one before it first
/// @param transition what the protocol did
record Sight(Occasion occasion, Map<Input, Integer> found, List<ProtocolState> passed, Transition transition) {

    Instant now() {
        return occasion.now();
    }

    /// Whether nothing that the look asked for was known.
    boolean isBlind() {
        return found.values().stream().allMatch(option -> option == 0);
    }
}
