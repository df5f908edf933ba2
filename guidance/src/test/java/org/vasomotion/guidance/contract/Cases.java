package org.vasomotion.guidance.contract;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;

/// Runs a test body on many seeds. A failure names its seed; `-Dvasomotion.seed=SEED` repeats that case alone.
@Api
public final class Cases {

    private static final long NONE = Long.MIN_VALUE;
    private static final long CHOSEN = Long.getLong("vasomotion.seed", NONE);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Cases() {}

    /// What is checked for one seed.
    @Api
    @FunctionalInterface
    public interface Body {
        void check(RandomGenerator random);
    }

    /// Runs `body` on `count` seeds that depend on the name only.
    public static void run(String name, int count, Body body) {
        if (CHOSEN != NONE) {
            run(name, CHOSEN, body);
            return;
        }
        for (int i = 0; i < count; i++) {
            run(name, name.hashCode() + i * SPREAD, body);
        }
    }

    private static void run(String name, long seed, Body body) {
        try {
            body.check(new SplittableRandom(seed));
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(name + " fails; repeat with -Dvasomotion.seed=" + seed, failure);
        }
    }
}
