package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.vasomotion.model.Api;

/// Until when each of a row of values stands, roughly, and side by side in memory.
///
/// Every look asks all values of a patient whether they have run out, and mostly none has. To ask each value itself
/// would fetch two objects of each from all over the memory of a large ward.
@Api
public final class Ends {

    /// Steps of two seconds from here reach from 1949 to 2222, which archives that shift their dates come near to; what
    /// is further away counts as one step, and is asked for exactly.
    private static final long MIDDLE_S = Instant.parse("2086-01-01T00:00:00Z").getEpochSecond();

    private final int[] steps;

    private Ends(int[] steps) {
        this.steps = steps;
    }

    /// Never goes back while time goes on.
    private static int step(Instant instant) {
        return Math.clamp((instant.getEpochSecond() - MIDDLE_S) >> 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// The ends of `count` values.
    public static Ends of(int count, IntFunction<Instant> validUntil) {
        int[] steps = new int[count];
        for (int i = 0; i < count; i++) {
            steps[i] = step(validUntil.apply(i));
        }
        return new Ends(steps);
    }

    /// These ends after some of the values were made again.
    public Ends with(boolean[] renewed, IntFunction<Instant> validUntil) {
        int[] newer = steps.clone();
        for (int i = 0; i < newer.length; i++) {
            if (renewed[i]) {
                newer[i] = step(validUntil.apply(i));
            }
        }
        return new Ends(newer);
    }

    /// Whether the value at `position` may end when one does that ends at `instant`; if not, they are not equal.
    public boolean mayEnd(int position, Instant instant) {
        return steps[position] == step(instant);
    }

    /// Whether the value at `position` has run out at `now`.
    ///
    /// @param validUntil asked within the step in which it ends only
    public boolean hasRunOut(int position, Instant now, IntFunction<Instant> validUntil) {
        int present = step(now);
        return steps[position] < present || (steps[position] == present && !now.isBefore(validUntil.apply(position)));
    }

    /// The earliest of these ends; [Instant#MAX] if there is none.
    ///
    /// @param validUntil asked of those only that end in the earliest step
    public Instant earliest(IntFunction<Instant> validUntil) {
        int first = Integer.MAX_VALUE;
        for (int step : steps) {
            first = Math.min(first, step);
        }
        Instant earliest = Instant.MAX;
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] == first) {
                Instant end = validUntil.apply(i);
                earliest = end.isBefore(earliest) ? end : earliest;
            }
        }
        return earliest;
    }

    /// The earliest of those of these ends that lie after `now`; [Instant#MAX] if there is none.
    ///
    /// @param validUntil asked of those only that end in the step of `now` or in the earliest step after it
    public Instant earliestAfter(Instant now, IntFunction<Instant> validUntil) {
        int present = step(now);
        int first = Integer.MAX_VALUE;
        for (int step : steps) {
            first = step > present ? Math.min(first, step) : first;
        }
        Instant earliest = Instant.MAX;
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] == present || steps[i] == first) {
                Instant end = validUntil.apply(i);
                earliest = end.isAfter(now) && end.isBefore(earliest) ? end : earliest;
            }
        }
        return earliest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ends ends && Arrays.equals(steps, ends.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }
}
