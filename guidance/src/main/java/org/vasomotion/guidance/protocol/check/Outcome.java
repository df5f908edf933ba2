package org.vasomotion.guidance.protocol.check;

import org.vasomotion.model.Api;

/// Whether a property holds.
@Api
public sealed interface Outcome {

    /// It holds on every path.
    ///
    /// @param states symbolic states that were reached: a step, what is remembered, and a set of times
    /// @param transitions looks that were taken, one for each combination of inputs that makes a difference
    @Api
    record Proved(int states, long transitions) implements Outcome {}

    /// A path breaks it.
    ///
    /// @param story the shortest such path, counted in looks
    @Api
    record Broken(Story story) implements Outcome {}
}
