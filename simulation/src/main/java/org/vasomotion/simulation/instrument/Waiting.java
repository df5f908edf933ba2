package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// A time that is as likely to be short as long.
///
/// @param shortest possible
/// @param longest possible
record Waiting(Duration shortest, Duration longest) {

    static Waiting minutes(int shortest, int longest) {
        return new Waiting(Duration.ofMinutes(shortest), Duration.ofMinutes(longest));
    }

    /// To whole seconds.
    Duration drawn(RandomGenerator chance) {
        return Duration.ofSeconds(chance.nextLong(shortest.toSeconds(), longest.toSeconds() + 1));
    }
}
