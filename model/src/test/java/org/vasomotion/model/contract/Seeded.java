package org.vasomotion.model.contract;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A random generator that can be repeated: its seed belongs into every failure message, see [#reproducer()].
///
/// The system property `vasomotion.seed` overrides the seed of the test.
public final class Seeded {

    private static final String OVERRIDE = "vasomotion.seed";

    private final long seed;
    private final RandomGenerator generator;

    private Seeded(long seed) {
        this.seed = seed;
        generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public static Seeded of(long seed) {
        return new Seeded(Long.getLong(OVERRIDE, seed));
    }

    /// A number from `low`, included, to `high`, excluded.
    public double between(double low, double high) {
        return generator.nextDouble(low, high);
    }

    /// A number from 0, included, to `bound`, excluded.
    public int below(int bound) {
        return generator.nextInt(bound);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// How to repeat the run, for failure messages.
    public String reproducer() {
        return "repeat with -D" + OVERRIDE + "=" + seed;
    }
}
