package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.vasomotion.guidance.protocol.ProtocolState;

/// A state at a time, to be looked at with whatever may be found then.
///
/// @param memory what the checker remembers of the way there
/// @param isPossible whether things can be found together
record Occasion(ProtocolState state, Instant now, Memory memory, Predicate<Map<Input, Integer>> isPossible) {}
