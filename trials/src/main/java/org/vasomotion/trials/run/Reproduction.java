package org.vasomotion.trials.run;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.trials.criterion.Judge;
import org.vasomotion.trials.study.Study;

/// A study that was run.
///
/// @param flows of its cohorts, in their order
/// @param judge who knows what was read
@Api
public record Reproduction(Study study, Settings settings, List<Flow> flows, Judge judge) {

    public Reproduction {
        flows = List.copyOf(flows);
    }
}
