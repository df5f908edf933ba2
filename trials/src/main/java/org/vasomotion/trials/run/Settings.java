package org.vasomotion.trials.run;

import org.vasomotion.model.Api;

/// How a study is run.
///
/// @param number of virtual patients in each cohort
/// @param blockSize of patients who live through time together; changes no result
/// @param threads that run blocks; changes no result
@Api
public record Settings(long seed, int number, int blockSize, int threads) {

    public Settings {
        if (number < 1 || blockSize < 1 || threads < 1) {
            throw new IllegalArgumentException("a study is run with at least one patient, block and thread");
        }
    }
}
