package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// A number that was published.
///
/// @param id kebab-case identifier inside the study
/// @param value in the unit of the variable
/// @param number how many people it is of; 0 for all of the cohort
@Api
public record Published(
        String id, Subject subject, Statistic statistic, double value, Spread spread, int number, SourceKind source) {

    /// Of all people of the cohort.
    public Published(String id, Subject subject, Statistic statistic, double value, Spread spread, SourceKind source) {
        this(id, subject, statistic, value, spread, 0, source);
    }

    /// What it is a number of.
    public sealed interface Subject {

        /// A variable at one time.
        record At(Point point) implements Subject {}

        /// Something else, in words.
        record Finding(String words) implements Subject {}
    }

    /// Whether it may decide whether a criterion is met.
    public boolean isVerified() {
        return source != SourceKind.MEMORY_UNVERIFIED;
    }
}
