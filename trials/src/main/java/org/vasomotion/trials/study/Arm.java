package org.vasomotion.trials.study;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.scenario.Event;

/// What is done to the patients of some cohorts from their baseline on.
///
/// @param id kebab-case identifier
/// @param cohorts identifiers of the cohorts to whom it is done
/// @param course what is done, in any order
/// @param measuredAt in order of time, each later than the baseline
@Api
public record Arm(String id, List<String> cohorts, List<Event> course, List<Duration> measuredAt) {

    public Arm {
        cohorts = List.copyOf(cohorts);
        course = List.copyOf(course);
        measuredAt = measuredAt.stream().sorted().distinct().toList();
        if (!measuredAt.isEmpty() && !measuredAt.getFirst().isPositive()) {
            throw new IllegalArgumentException("the baseline is measured anyway: an arm is measured after it");
        }
    }
}
