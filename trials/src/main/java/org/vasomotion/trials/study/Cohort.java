package org.vasomotion.trials.study;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.scenario.Event;
import org.vasomotion.simulation.scenario.SignTest;

/// A group of people who were studied.
///
/// @param id kebab-case identifier
/// @param publishedNumber how many there were; 0 where no source that was read says it
/// @param descriptors what is known of them, each in the unit of its descriptor
/// @param runIn from falling ill and being resuscitated to the baseline
/// @param course what is done in the run-in; titrations end with it, rates stay
/// @param inclusion what has to hold at the baseline
/// @param likenesses published signs of the baseline by which patients are chosen
@Api
public record Cohort(
        String id,
        int publishedNumber,
        Condition condition,
        Map<Descriptor, Double> descriptors,
        Duration runIn,
        List<Event> course,
        List<SignTest> inclusion,
        List<Likeness> likenesses) {

    private static final int FEWEST = 2;

    public Cohort {
        descriptors = Map.copyOf(descriptors);
        course = List.copyOf(course);
        inclusion = List.copyOf(inclusion);
        likenesses = List.copyOf(likenesses);
        if (publishedNumber < FEWEST && publishedNumber != 0) {
            throw new IllegalArgumentException("a cohort has at least two people, not " + publishedNumber);
        }
    }
}
