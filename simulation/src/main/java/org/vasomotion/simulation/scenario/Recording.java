package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.drug.Formulary;

/// A scenario that has been run.
///
/// @param formulary places of the drugs in the moments
/// @param moments in order of time, the first at the start of the clock
/// @param deeds in order of time
/// @param lived how far he came: to the end of the scenario, or to his death
/// @param ending how the run ended
@Api
public record Recording(
        Scenario scenario, Formulary formulary, List<Moment> moments, List<Deed> deeds, Duration lived, Ending ending) {

    public Recording {
        moments = List.copyOf(moments);
        deeds = List.copyOf(deeds);
    }

    /// How a run ends.
    public enum Ending {
        /// With the scenario.
        ALIVE,
        /// With the patient, when his circulation has stopped for good.
        DEAD
    }

    public boolean isDead() {
        return ending == Ending.DEAD;
    }

    /// At most so many moments, the first and the last among them, evenly spread.
    public List<Moment> spread(int most) {
        int last = moments.size() - 1;
        int count = Math.min(most, moments.size());
        return IntStream.range(0, count)
                .mapToObj(i -> moments.get(count == 1 ? last : Math.round((float) i * last / (count - 1))))
                .toList();
    }

    /// Places in the formulary of the drugs that were given at some moment.
    public List<Integer> given() {
        return IntStream.range(0, formulary.drugs().size())
                .filter(place -> moments.stream().anyMatch(moment -> moment.drugRate(place) > 0))
                .boxed()
                .toList();
    }
}
