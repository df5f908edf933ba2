package org.vasomotion.trials.calibration;

import org.vasomotion.model.Api;
import org.vasomotion.simulation.population.Trait;

/// One number of the population that calibration may move.
///
/// @param trait identifier of the trait
/// @param kind what of it
/// @param deviation of the prior: in spreads of the trait for its centre, as a logarithm of a factor for its
///     width
@Api
public record Unknown(String trait, Kind kind, double deviation) {

    /// What of a trait is unknown.
    public enum Kind {
        CENTRE,
        WIDTH
    }

    /// For tables.
    public String name() {
        return switch (kind) {
            case CENTRE -> "centre of " + trait;
            case WIDTH -> "width of " + trait;
        };
    }

    /// The trait at so many standard deviations of the prior.
    public Trait applied(Trait to, double z) {
        return switch (kind) {
            case CENTRE -> to.moved(z * deviation, 0);
            case WIDTH -> to.moved(0, z * deviation);
        };
    }
}
