package org.vasomotion.guidance.protocol;

import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;

/// What a protocol remembers when it takes an edge.
@Api
public sealed interface Effect {

    /// The time.
    @Api
    record Mark(String name) implements Effect {}

    /// A value, to be compared with a later one. What is unknown is not captured, and forgets what was.
    @Api
    record Capture(String name, Operand operand) implements Effect {}

    /// That it happened once more.
    @Api
    record Count(String counter) implements Effect {}

    /// Nothing any more of how often it happened.
    @Api
    record Reset(String counter) implements Effect {}
}
