package org.vasomotion.trials.outcome;

import java.util.List;

/// Deaths of a published study that calibration may look at.
///
/// @param study its identifier among the studies of this project
/// @param source where it was published, and which deaths these are
/// @param deaths of them
/// @param patients who could have died
record CountedDeaths(String study, String source, int deaths, int patients) {

    /// All studies of septic patients among those for calibration that tell how many died. No two count deaths
    /// at the same time: all are taken for deaths within 28 days, which is an assumption. Numbers of deaths
    /// are worked back from the published percentages.
    static final List<CountedDeaths> CALIBRATION = List.of(
            new CountedDeaths(
                    "arise-2014", "10.1056/NEJMoa1404380: 18.6 % of 796 and 18.8 % of 804 at 90 d", 299, 1600),
            new CountedDeaths("raia-2022", "10.1186/s13613-022-01049-x: 24 % of 29 in intensive care", 7, 29),
            new CountedDeaths("hernandez-2014", "84 of 104 left hospital alive", 20, 104),
            new CountedDeaths(
                    "de-backer-2013",
                    "10.1097/CCM.0b013e3182742e8b: 3, 44, 70 and 75 % of quarters of 252 survived",
                    131,
                    252));

    /// Log odds of death.
    double logOdds() {
        return Math.log((double) deaths / (patients - deaths));
    }

    /// Variance of the log odds, by Woolf 1955.
    double variance() {
        return 1.0 / deaths + 1.0 / (patients - deaths);
    }
}
