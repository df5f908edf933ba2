package org.vasomotion.simulation.population;

import java.util.Map;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Something in which patients differ, how it is spread, and what it shares with other traits.
///
/// @param id for the calibration's tables and for the order of draws
/// @param weights of the latents in the deviate; the sum of squares is at most 1, the rest is the trait's own
/// @param source where the numbers are from, or that they are assumed
@Api
public record Trait(
        String id,
        Target target,
        Distribution distribution,
        @Dimensionless Map<Latent, Double> weights,
        String source) {

    public Trait {
        weights = Map.copyOf(weights);
        double shared = shared(weights);
        if (shared > 1) {
            throw new IllegalArgumentException(id + " shares more than all of itself: " + shared);
        }
    }

    private static double shared(Map<Latent, Double> weights) {
        return weights.values().stream().mapToDouble(w -> w * w).sum();
    }

    /// A trait on its own.
    Trait(String id, Target target, Distribution distribution, String source) {
        this(id, target, distribution, Map.of(), source);
    }

    /// The same trait, elsewhere in the population.
    public Trait moved(double shift, double widening) {
        return new Trait(id, target, distribution.moved(shift, widening), weights, source);
    }

    /// A patient's number.
    double draw(Map<Latent, Double> latents, RandomGenerator own) {
        double z = own.nextGaussian() * Math.sqrt(1 - Math.min(1, shared(weights)));
        for (Latent latent : Latent.values()) {
            z += weights.getOrDefault(latent, 0.0) * latents.getOrDefault(latent, 0.0);
        }
        return distribution.at(z);
    }
}
