package org.vasomotion.guidance.protocol.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Readings;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

/// Facts as they might be. What the protocol remembers, and the clock, are as they are; everything else is chosen.
record InventedFacts(ProtocolGraph graph, Vocabulary vocabulary, Choices choices, ProtocolState state, Instant now)
        implements Facts {

    private static final EntryId INVENTED = new EntryId("model-checker", "invented");

    @Override
    public Reading read(Operand operand) {
        return switch (operand) {
            case Operand.Measured _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _,
                    Operand.LastSeen _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _ -> chosen(operand);
            case Operand.MeasuredSince since -> isTaken(since) ? taken(since) : Readings.notNoted(since.mark());
            case Operand.Since since ->
                state.mark(since.mark()).map(this::passed).orElseGet(() -> Readings.notNoted(since.mark()));
            case Operand.Counted counted -> noted(Interval.exactly(state.count(counted.counter()), Unit.ONE), now);
            case Operand.FluidSince since -> fluid(since);
            case Operand.Captured captured -> remembered(captured.name(), captured);
            case Operand.Rise rise -> risen(rise.now(), rise.captured(), rise);
            case Operand.RelativeRise rise -> risen(rise.now(), rise.captured(), rise);
        };
    }

    private Reading chosen(Operand value) {
        return chosen(value, Instant.MIN);
    }

    private Reading chosen(Operand value, Instant basis) {
        return reading(value, choices.of(new Input.Worth(value, basis)));
    }

    private Reading reading(Operand value, int option) {
        return option == 0
                ? new Reading.Missing(List.of(new Gap.NotNoted("invented")), Instant.MAX)
                : noted(vocabulary.scale(value).range(option), now);
    }

    /// What is to be measured after a time that has not come cannot have been.
    private boolean isTaken(Operand.MeasuredSince since) {
        Optional<Instant> mark = state.mark(since.mark());
        boolean isPossible = mark.isPresent()
                && !mark.get().plus(since.delay()).isAfter(now)
                && choices.already(Input.worth(Input.valueOf(since))) != 0;
        return isPossible && choices.of(new Input.Taken(since, mark.get())) > 0;
    }

    /// A value that counts as taken in time is young enough to be known.
    private Reading taken(Operand.MeasuredSince since) {
        Operand value = Input.valueOf(since);
        return reading(value, choices.ofKnown(Input.worth(value)));
    }

    private Reading passed(Instant mark) {
        double minutes = Duration.between(mark, now).toNanos() / 60e9;
        return noted(Interval.exactly(minutes, Unit.MINUTE), mark);
    }

    /// Nothing has run in since this very instant.
    private Reading fluid(Operand.FluidSince since) {
        Optional<Instant> mark = state.mark(since.mark());
        if (mark.isEmpty()) {
            return Readings.notNoted(since.mark());
        }
        return mark.get().equals(now) ? noted(Interval.exactly(0, Unit.MILLILITRE), now) : chosen(since);
    }

    private Reading remembered(String name, Operand operand) {
        ProtocolState.Noted earlier = state.captured().get(name);
        return earlier == null ? Readings.notNoted(name) : chosen(operand, earlier.observedAt());
    }

    private Reading risen(Operand later, String earlier, Operand rise) {
        boolean isKnowable = later instanceof Operand.MeasuredSince since
                ? isTaken(since)
                : choices.already(Input.worth(Input.valueOf(later))) != 0;
        return isKnowable ? remembered(earlier, Input.valueOf(rise)) : Readings.notNoted(earlier);
    }

    private static Reading noted(Interval value, Instant at) {
        return new Reading.Of(new Explanation.Observed("invented", value, at, INVENTED), at, Instant.MAX);
    }

    @Override
    public Judgement pattern(Condition.Seen seen) {
        return noted(seen, choices.of(new Input.Sign(seen.pattern())));
    }

    /// Nothing but a measurement can have been carried out at the instant at which its step was entered.
    @Override
    public Judgement carriedOut(Condition.CarriedOut condition) {
        boolean isTooEarly = state.entered().equals(now) && !isMeasurement(condition.action());
        boolean isIdle = !vocabulary.isAsked(state.step(), condition.action());
        int option = isTooEarly || isIdle
                ? 0
                : choices.of(new Input.Done(state.step(), condition.action(), state.entered()));
        return noted(condition, option);
    }

    private boolean isMeasurement(String action) {
        return graph.step(state.step()).actions().stream()
                .anyMatch(each -> each instanceof Action.Measure && each.id().equals(action));
    }

    private static Judgement noted(Condition condition, int option) {
        return new Judgement.Noted(condition, truth(option), List.of(), Instant.MAX);
    }

    /// The truth that an option of a pattern or an action stands for.
    static Truth truth(int option) {
        return switch (option) {
            case 0 -> Truth.UNKNOWN;
            case 1 -> Truth.FALSE;
            case 2 -> Truth.TRUE;
            default -> throw new IllegalArgumentException("no truth has the number " + option);
        };
    }
}
