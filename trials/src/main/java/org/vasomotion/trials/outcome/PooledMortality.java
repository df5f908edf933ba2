package org.vasomotion.trials.outcome;

import java.util.List;
import org.vasomotion.model.quantity.Dimensionless;

/// Mortality of several studies that differ, on the scale of log odds: a random-effects mean by DerSimonian and
/// Laird 1986 (10.1016/0197-2456(86)90046-2).
///
/// @param logOdds the mean
/// @param standardError of the mean
/// @param betweenStudies standard deviation of the studies' own log odds
record PooledMortality(
        @Dimensionless double logOdds,
        @Dimensionless double standardError,
        @Dimensionless double betweenStudies) {

    static PooledMortality of(List<CountedDeaths> studies) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (CountedDeaths study : studies) {
            double weight = 1 / study.variance();
            weights += weight;
            squares += weight * weight;
            sum += weight * study.logOdds();
        }
        double common = sum / weights;
        double scatter = studies.stream()
                .mapToDouble(study -> Math.pow(study.logOdds() - common, 2) / study.variance())
                .sum();
        double between = Math.max(0, (scatter - (studies.size() - 1)) / (weights - squares / weights));
        return weighted(studies, between);
    }

    private static PooledMortality weighted(List<CountedDeaths> studies, @Dimensionless double between) {
        double weights = 0;
        double sum = 0;
        for (CountedDeaths study : studies) {
            double weight = 1 / (study.variance() + between);
            weights += weight;
            sum += weight * study.logOdds();
        }
        return new PooledMortality(sum / weights, Math.sqrt(1 / weights), Math.sqrt(between));
    }

    /// The mean as a probability.
    @Dimensionless
    double mortality() {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
