package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// What a published number is of those who were studied.
@Api
public enum Statistic {
    MEAN,
    MEDIAN,
    PERCENT,
    COUNT,
    /// -1 fell, 0 no difference, 1 rose.
    DIRECTION,
    COEFFICIENT
}
