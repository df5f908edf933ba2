package org.vasomotion.simulation.network.flow;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How the search for the steady state ended.
@Api
public sealed interface Convergence {

    /// Rounds of flow and hematocrit that were gone through.
    int rounds();

    /// Flows and hematocrits stopped changing.
    record Converged(int rounds) implements Convergence {}

    /// They went round in a cycle, as phase separation can make them; what is reported is the mean over the
    /// last rounds.
    ///
    /// @param rounds all of them
    /// @param meanOf the last rounds, over which the mean was taken
    /// @param remainingChange largest change of a hematocrit that one more round would make
    record Averaged(int rounds, int meanOf, @Dimensionless double remainingChange) implements Convergence {}
}
