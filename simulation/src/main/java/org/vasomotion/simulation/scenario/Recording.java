package org.vasomotion.simulation.scenario;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.drug.Formulary;

/// A scenario that has been run.
///
/// @param formulary places of the drugs in the moments
/// @param moments in order of time, the first at the start of the clock
/// @param deeds in order of time
@Api
public record Recording(Scenario scenario, Formulary formulary, List<Moment> moments, List<Deed> deeds) {

    public Recording {
        moments = List.copyOf(moments);
        deeds = List.copyOf(deeds);
    }
}
