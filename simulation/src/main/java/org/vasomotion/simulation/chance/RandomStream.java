package org.vasomotion.simulation.chance;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;

/// The one place where random numbers begin.
///
/// A stream belongs to a seed, a patient and a purpose. Who else draws, how many threads run and in which
/// order patients are looked at changes nothing in it; a new purpose takes nothing from the others.
@Api
public final class RandomStream {

    /// 2^64 divided by the golden ratio, odd: consecutive numbers end far apart (Steele 2014, 10.1145/2660193.2660195).
    private static final long GOLDEN_STEP = 0x9E3779B97F4A7C15L;

    private RandomStream() {}

    /// A new stream at its beginning; the same three always begin alike.
    ///
    /// @param patient number of the patient inside what the seed stands for
    /// @param purpose what the numbers are for, such as `population` or `refill examiner`
    public static RandomGenerator of(long seed, long patient, String purpose) {
        return beginning(seed, patient, "").then(purpose);
    }

    /// Where streams part whose purposes begin alike: for whoever needs many of them.
    public static Stem beginning(long seed, long patient, String purposes) {
        return new Stem(read(purposes, mixed(mixed(seed) ^ (patient * GOLDEN_STEP))));
    }

    /// Streams of one seed, one patient and purposes that begin alike.
    ///
    /// @param key of what they share
    @Api
    public record Stem(long key) {

        /// The stream whose purpose goes on like this.
        public RandomGenerator then(String rest) {
            return new SplittableRandom(read(rest, key));
        }

        /// Streams of those of these purposes that go on like this.
        public Stem after(String more) {
            return new Stem(read(more, key));
        }
    }

    private static long read(String words, long from) {
        long key = from;
        for (int i = 0; i < words.length(); i++) {
            key = mixed(key ^ ((words.charAt(i) + 1) * GOLDEN_STEP));
        }
        return key;
    }

    /// Every bit of the result depends on every bit of the key (finaliser of Stafford 2011, variant 13).
    private static long mixed(long key) {
        long z = key + GOLDEN_STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
