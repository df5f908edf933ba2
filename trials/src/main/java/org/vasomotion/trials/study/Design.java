package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// How arms compare.
@Api
public enum Design {
    /// The same patients, each arm from the same baseline: compared in pairs.
    CROSSOVER,
    /// Other patients in each arm: compared as independent groups, though virtual patients are the same in
    /// all.
    PARALLEL,
    /// People are only looked at; what they show is the result, and there is no baseline to be reached
    /// first.
    OBSERVATION
}
