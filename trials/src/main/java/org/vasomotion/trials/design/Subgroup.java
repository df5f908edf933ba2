package org.vasomotion.trials.design;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.scenario.SignTest;

/// Patients for whom all of these hold at the baseline; the others are its opposite.
///
/// @param id kebab-case identifier
@Api
public record Subgroup(String id, List<SignTest> where) {

    public Subgroup {
        where = List.copyOf(where);
    }
}
