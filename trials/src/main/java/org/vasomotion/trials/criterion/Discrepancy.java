package org.vasomotion.trials.criterion;

import org.vasomotion.model.Api;

/// A number of a virtual cohort beside what it should be, with how far off it may be.
///
/// @param id study and criterion, or study and published value of a baseline
/// @param simulated no number where nobody was included
/// @param wanted what was published, or the middle of what is accepted
/// @param deviation standard deviation that the published number allows, above zero
@Api
public record Discrepancy(String id, double simulated, double wanted, double deviation) {

    /// In standard deviations.
    public double off() {
        return (simulated - wanted) / deviation;
    }
}
