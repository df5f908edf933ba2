package org.vasomotion.simulation.scenario;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.patient.PatientParameters;
import org.vasomotion.simulation.sign.Sign;

/// A virtual patient and what happens to him.
///
/// @param id kebab-case identifier
/// @param title one line
/// @param about what it shows
/// @param sources who reported or proposed what is done here
/// @param patient who he is
/// @param lead how long he lives like that before the clock starts
/// @param duration from the start of the clock
/// @param step of the solver, 60 s at most
/// @param recordEvery between two records
/// @param course what is done, in any order
/// @param watched the signs to be shown first
@Api
public record Scenario(
        String id,
        String title,
        String about,
        List<String> sources,
        PatientParameters patient,
        Duration lead,
        Duration duration,
        Duration step,
        Duration recordEvery,
        List<Event> course,
        List<Sign> watched) {

    private static final Duration SHORTEST_STEP = Duration.ofMillis(10);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final long MOST_RECORDS = 500_000;

    public Scenario {
        sources = List.copyOf(sources);
        course = List.copyOf(course);
        watched = List.copyOf(watched);
        if (step.compareTo(SHORTEST_STEP) < 0 || step.compareTo(LONGEST_STEP) > 0) {
            throw new IllegalArgumentException("a step is between 10 ms and 60 s");
        }
        if (!duration.isPositive() || duration.compareTo(LONGEST) > 0 || lead.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a scenario lasts longer than 0 and not longer than 60 d");
        }
        if (recordEvery.compareTo(step) < 0 || lead.isNegative()) {
            throw new IllegalArgumentException("a record is made at most once per step; nobody lives before his lead");
        }
        if (duration.dividedBy(recordEvery) > MOST_RECORDS) {
            throw new IllegalArgumentException("these are more than 500,000 records: record less often");
        }
    }

    /// The signs to be shown where there is room for some: those to be watched, or all.
    public List<Sign> shown() {
        return watched.isEmpty() ? List.of(Sign.values()) : watched;
    }
}
