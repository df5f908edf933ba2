package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.timeline.Gap;

/// What one evaluation noted while it read - gaps, ages, ends - and the result that follows from it.
final class Notes {

    private final List<Gap> gaps = new ArrayList<>(2);
    private final List<Gap> softGaps = new ArrayList<>(0);
    private final List<Instant> ages = new ArrayList<>(4);
    private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MAX);
    private final List<Instant> held = new ArrayList<>(2);

    /// How much was noted up to some point.
    record Mark(int gaps, int softGaps, int ages, int held) {}

    /// The index is unknown because of this.
    void gap(Gap gap) {
        gaps.add(gap);
    }

    /// The index is known less exactly because of this.
    void softGap(Gap gap) {
        softGaps.add(gap);
    }

    void softGaps(List<Gap> all) {
        softGaps.addAll(all);
    }

    void age(Instant instant) {
        ages.add(instant);
    }

    void end(Instant instant) {
        if (instant.isBefore(end.getPlain())) {
            end.setPlain(instant);
        }
    }

    void held(Instant since) {
        held.add(since);
    }

    boolean hasGaps() {
        return !gaps.isEmpty();
    }

    Mark mark() {
        return new Mark(gaps.size(), softGaps.size(), ages.size(), held.size());
    }

    boolean hasGapsSince(Mark mark) {
        return gaps.size() > mark.gaps();
    }

    void forgetGaps(Mark from, Mark until) {
        gaps.subList(from.gaps(), until.gaps()).clear();
    }

    /// Forgets what counts for a result only. Gaps stay, and so do ends: what was looked at in vain may be
    /// there then.
    void forgetReadings(Mark from) {
        softGaps.subList(from.softGaps(), softGaps.size()).clear();
        ages.subList(from.ages(), ages.size()).clear();
        held.subList(from.held(), held.size()).clear();
    }

    /// Runs the formula if there is no gap.
    ///
    /// @param now how old a result is that rests on nothing that ages or was set
    IndexValue conclude(Instant now, Supplier<? extends Explanation> formula) {
        if (!gaps.isEmpty()) {
            return unknown();
        }
        Instant validUntil = end.getPlain();
        try {
            return value(formula.get(), now, validUntil);
        } catch (ArithmeticException divisorMayBeZero) {
            return new IndexValue.Unknown(List.of(new Gap.OutsideDomain("divisor-may-be-zero")), validUntil);
        }
    }

    /// Unknown for the gaps noted, of which there is at least one.
    IndexValue unknown() {
        return new IndexValue.Unknown(withoutRepetition(gaps), end.getPlain());
    }

    /// The value, or unknown with the soft gaps if it excludes nothing that is possible.
    IndexValue unlessItSaysNothing(IndexValue value, Interval possible) {
        boolean saysNothing = value instanceof IndexValue.Bounded bounded
                && !bounded.gaps().isEmpty()
                && bounded.range().contains(possible);
        return saysNothing ? new IndexValue.Unknown(List.copyOf(softGaps), value.validUntil()) : value;
    }

    private IndexValue value(Explanation result, Instant now, Instant validUntil) {
        Instant observedAt = ages.isEmpty() ? standing(now) : earliest(ages);
        Interval range = result.value();
        if (range.isExact()) {
            return new IndexValue.Known(range.exact(), result, observedAt, validUntil);
        }
        if (Double.isInfinite(range.low()) && Double.isInfinite(range.high())) {
            List<Gap> why = softGaps.isEmpty() ? List.of(new Gap.OutsideDomain("inputs-are-bounds")) : softGaps;
            return new IndexValue.Unknown(List.copyOf(why), validUntil);
        }
        return new IndexValue.Bounded(range, result, List.copyOf(softGaps), observedAt, validUntil);
    }

    private Instant standing(Instant now) {
        Instant latest = Instant.MIN;
        for (Instant instant : held) {
            latest = instant.isAfter(latest) ? instant : latest;
        }
        return latest.equals(Instant.MIN) ? now : latest;
    }

    /// Two ways, or two drugs, may leave the same gap.
    private static List<Gap> withoutRepetition(List<Gap> gaps) {
        return gaps.size() == 1 ? List.of(gaps.getFirst()) : List.copyOf(new LinkedHashSet<>(gaps));
    }

    private static Instant earliest(List<Instant> instants) {
        Instant earliest = Instant.MAX;
        for (Instant instant : instants) {
            earliest = instant.isBefore(earliest) ? instant : earliest;
        }
        return earliest;
    }
}
