package org.vasomotion.simulation.network.wall;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.flow.FlowSolution;

/// Where a dilating metabolic signal arises: in blood that lost its oxygen, or in walls that lack it.
@Api
public interface MetabolicSource {

    /// Concentration of the signalling substance in a segment, µM.
    @Dimensionless
    double micromolar(FlowSolution flow, int segment);

    /// No metabolic signal at all.
    static MetabolicSource none() {
        return (_, _) -> 0;
    }
}
