package org.vasomotion.trials.trial;

import java.time.Duration;
import org.vasomotion.model.Api;

/// How a trial is run.
///
/// @param seed of all chance
/// @param number of patients; of those who are treated, whatever the arm
/// @param threads that run sites; changes no result
/// @param step of the solver
@Api
public record TrialSettings(long seed, int number, int threads, Duration step) {

    /// The coarsest that parts five minutes and loses no more than 1 % against 10 s, of means and of those who take
    /// part: docs/trial-file.md.
    public static final Duration USUAL_STEP = Duration.ofSeconds(150);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = USUAL_STEP;

    public TrialSettings {
        if (number < 1 || threads < 1) {
            throw new IllegalArgumentException("a trial is run with one patient and one thread at least");
        }
        if (step.compareTo(SHORTEST) < 0 || step.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a step lasts 1 to 150 s");
        }
    }
}
