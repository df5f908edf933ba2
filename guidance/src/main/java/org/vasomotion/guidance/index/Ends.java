package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.vasomotion.model.Api;

/// Until when each of a row of values stands, in whole seconds and side by side in memory.
///
/// Every look asks all values of a patient whether they have run out, and mostly none has. To ask each value itself
/// would fetch two objects of each from all over the memory of a large ward.
@Api
public final class Ends {

    private final long[] seconds;

    private Ends(long[] seconds) {
        this.seconds = seconds;
    }

    /// The ends of `count` values.
    public static Ends of(int count, IntFunction<Instant> validUntil) {
        long[] seconds = new long[count];
        for (int i = 0; i < count; i++) {
            seconds[i] = validUntil.apply(i).getEpochSecond();
        }
        return new Ends(seconds);
    }

    /// These ends after some of the values were made again.
    public Ends with(boolean[] renewed, IntFunction<Instant> validUntil) {
        long[] newer = seconds.clone();
        for (int i = 0; i < newer.length; i++) {
            if (renewed[i]) {
                newer[i] = validUntil.apply(i).getEpochSecond();
            }
        }
        return new Ends(newer);
    }

    /// Whether the value at `position` ends in the same second as one that ends at `instant`: else they are not equal.
    public boolean endsWith(int position, Instant instant) {
        return seconds[position] == instant.getEpochSecond();
    }

    /// Whether the value at `position` has run out at `now`.
    ///
    /// @param validUntil asked within the second in which it ends only
    public boolean hasRunOut(int position, Instant now, IntFunction<Instant> validUntil) {
        long nowS = now.getEpochSecond();
        return seconds[position] < nowS || (seconds[position] == nowS && !now.isBefore(validUntil.apply(position)));
    }

    /// The earliest of these ends; [Instant#MAX] if there is none.
    ///
    /// @param validUntil asked of those only that end in the earliest second
    public Instant earliest(IntFunction<Instant> validUntil) {
        long firstS = Long.MAX_VALUE;
        for (long endS : seconds) {
            firstS = Math.min(firstS, endS);
        }
        Instant earliest = Instant.MAX;
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] == firstS) {
                Instant end = validUntil.apply(i);
                earliest = end.isBefore(earliest) ? end : earliest;
            }
        }
        return earliest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ends ends && Arrays.equals(seconds, ends.seconds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seconds);
    }
}
