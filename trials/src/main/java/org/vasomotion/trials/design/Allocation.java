package org.vasomotion.trials.design;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.scenario.SignTest;

/// How the arm of a patient is drawn. Every site of the trial has lists of its own, as multicentre trials do.
///
/// @param kind of the list
/// @param block length of a permuted block, a multiple of the number of arms; 0 for a simple draw
/// @param strata tests of baseline readings; each combination of their results has a list
@Api
public record Allocation(Kind kind, int block, List<SignTest> strata) {

    /// The kind of a list.
    @Api
    public enum Kind {
        /// Each patient by a draw of his own.
        SIMPLE,
        /// Permuted blocks.
        BLOCKED,
        /// Permuted blocks, a list for each stratum.
        STRATIFIED
    }

    public Allocation {
        strata = List.copyOf(strata);
        if (kind == Kind.STRATIFIED == strata.isEmpty()) {
            throw new IllegalArgumentException("a stratified list, and only that, has strata");
        }
    }

    public static Allocation simple() {
        return new Allocation(Kind.SIMPLE, 0, List.of());
    }
}
