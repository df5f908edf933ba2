package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// What is accepted: both ends belong to it, either may be open.
@Api
public record Range(double low, double high) {

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a range goes from the lower to the higher end");
        }
    }

    public static Range atLeast(double low) {
        return new Range(low, Double.POSITIVE_INFINITY);
    }

    public static Range atMost(double high) {
        return new Range(Double.NEGATIVE_INFINITY, high);
    }

    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
