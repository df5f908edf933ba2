package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// How far published values lie apart.
///
/// @param low value less one standard deviation, or the lower quartile or end
/// @param high the same above
@Api
public record Spread(double low, double high, Kind kind) {

    /// Distance of the quartiles of a normal distribution, in standard deviations.
    private static final double QUARTILES_APART = 1.349;

    /// Meaning of the two numbers.
    public enum Kind {
        NONE,
        SD,
        IQR,
        CI95,
        RANGE
    }

    public Spread {
        if (kind != Kind.NONE && low > high) {
            throw new IllegalArgumentException("the lower end of a spread comes first");
        }
    }

    public static Spread none() {
        return new Spread(Double.NaN, Double.NaN, Kind.NONE);
    }

    /// Whether it says how much people differ.
    public boolean isBetweenPeople() {
        return kind == Kind.SD || kind == Kind.IQR;
    }

    /// Standard deviation between people, of a normal distribution where quartiles were published; else no
    /// number.
    public double deviation() {
        return switch (kind) {
            case SD -> (high - low) / 2;
            case IQR -> (high - low) / QUARTILES_APART;
            case NONE, CI95, RANGE -> Double.NaN;
        };
    }
}
