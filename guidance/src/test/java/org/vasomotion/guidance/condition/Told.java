package org.vasomotion.guidance.condition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

/// Facts as a test tells them: counters by name, and what was asked for.
final class Told implements Facts {

    static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final Map<String, Reading> readings = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    /// A count above zero is true of [#is(String)].
    Told that(String name, Truth truth, Instant until) {
        Instant seen = NOW.minusSeconds(60);
        readings.put(
                name,
                switch (truth) {
                    case TRUE -> new Reading.Of(observed(name, 1, seen), seen, until);
                    case FALSE -> new Reading.Of(observed(name, 0, seen), seen, until);
                    case UNKNOWN -> new Reading.Missing(List.of(new Gap.NotNoted(name)), until);
                });
        return this;
    }

    Told mark(String name, Instant at) {
        double minutes = (NOW.getEpochSecond() - at.getEpochSecond()) / 60.0;
        Explanation since =
                new Explanation.Observed(name, Interval.exactly(minutes, Unit.MINUTE), at, new EntryId("told", name));
        readings.put(name, new Reading.Of(since, at, NOW));
        return this;
    }

    static Condition is(String name) {
        return Condition.compare(
                new Operand.Counted(name), Comparison.ABOVE, Quantity.of(0, Unit.ONE), Citation.proposal("test"));
    }

    /// The names that were asked for, in order.
    List<String> asked() {
        return List.copyOf(asked);
    }

    private static Explanation observed(String name, double count, Instant at) {
        return new Explanation.Observed(name, Interval.exactly(count, Unit.ONE), at, new EntryId("told", name));
    }

    @Override
    public Reading read(Operand operand) {
        String name = switch (operand) {
            case Operand.Counted counted -> counted.counter();
            case Operand.Since since -> since.mark();
            case Operand.Measured _, Operand.MeasuredSince _, Operand.LastSeen _, Operand.Lowest _ ->
                throw new AssertionError("not told: " + operand);
            case Operand.Change _, Operand.RateChange _, Operand.Indexed _, Operand.Running _ ->
                throw new AssertionError("not told: " + operand);
            case Operand.Graded _, Operand.FluidSince _, Operand.Captured _, Operand.Rise _ ->
                throw new AssertionError("not told: " + operand);
            case Operand.RelativeRise _ -> throw new AssertionError("not told: " + operand);
        };
        asked.add(name);
        Reading told = readings.get(name);
        if (told == null) {
            throw new AssertionError("not told: " + name);
        }
        return told;
    }

    @Override
    public Judgement pattern(Condition.Seen seen) {
        return new Judgement.Noted(seen, Truth.UNKNOWN, List.of(new Gap.NotNoted(seen.pattern())), Instant.MAX);
    }

    @Override
    public Judgement carriedOut(Condition.CarriedOut action) {
        return new Judgement.Noted(action, Truth.TRUE, List.of(), Instant.MAX);
    }
}
