package org.vasomotion.guidance.protocol.check;

import java.util.Arrays;
import java.util.List;
import org.vasomotion.guidance.protocol.check.Trail.Leg;

/// Times at which the looks of a trail can happen, as early as possible, a minute apart if that can be.
record Schedule(List<Leg> legs) {

    /// Nanoseconds from the beginning; the first is that of the beginning itself.
    long[] times() {
        long[] apart = times(Span.MINUTE);
        return fits(apart) ? apart : times(0);
    }

    /// The least times that satisfy every least age, moved later where a greatest age asks for it.
    private long[] times(long gap) {
        long[] times = new long[legs.size() + 1];
        for (int round = 0; round < times.length + 1; round++) {
            long[] before = times.clone();
            for (int look = 1; look < times.length; look++) {
                times[look] = Math.max(times[look], times[look - 1] + gap);
                List<Span> spans = legs.get(look - 1).spans();
                for (int mark = 0; mark < spans.size(); mark++) {
                    int set = lastSet(look, mark);
                    times[look] =
                            Math.max(times[look], times[set] + spans.get(mark).least());
                    long greatest = spans.get(mark).greatest();
                    if (greatest != Span.FOREVER && set > 0) {
                        times[set] = Math.max(times[set], times[look] - greatest);
                    }
                }
            }
            if (Arrays.equals(before, times)) {
                return times;
            }
        }
        return times;
    }

    private boolean fits(long[] times) {
        for (int look = 1; look < times.length; look++) {
            List<Span> spans = legs.get(look - 1).spans();
            for (int mark = 0; mark < spans.size(); mark++) {
                long age = times[look] - times[lastSet(look, mark)];
                if (age < spans.get(mark).least() || age > spans.get(mark).greatest()) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The look before this one that set the mark last; 0 if only the beginning did.
    private int lastSet(int look, int mark) {
        int before = look - 1;
        while (before > 0 && !legs.get(before - 1).restarted().contains(mark + 1)) {
            before--;
        }
        return before;
    }
}
