package org.vasomotion.guidance.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Readings;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

/// Facts from a patient's record and from what a protocol remembers.
record PatientFacts(ProtocolGraph graph, Situation situation, ProtocolState state) implements Facts {

    @Override
    public Reading read(Operand operand) {
        return switch (operand) {
            case Operand.Measured _, Operand.LastSeen _, Operand.Lowest _, Operand.Change _ -> situation.read(operand);
            case Operand.Indexed _, Operand.Running _, Operand.RateChange _, Operand.Graded _ ->
                situation.read(operand);
            case Operand.MeasuredSince since ->
                state.mark(since.mark())
                        .map(mark -> Readings.measuredSince(situation.view(), since, mark))
                        .orElseGet(() -> Readings.notNoted(since.mark()));
            case Operand.Since since ->
                state.mark(since.mark()).map(this::since).orElseGet(() -> Readings.notNoted(since.mark()));
            case Operand.Counted counted -> counted(counted);
            case Operand.FluidSince since ->
                state.mark(since.mark())
                        .map(mark -> GivenSince.resuscitationFluid(situation.view(), mark))
                        .orElseGet(() -> Readings.notNoted(since.mark()));
            case Operand.Captured captured -> captured(captured.name());
            case Operand.Rise rise -> Rises.absolute(read(rise.now()), captured(rise.captured()), rise.unit());
            case Operand.RelativeRise rise -> Rises.relative(read(rise.now()), captured(rise.captured()));
        };
    }

    /// Moves with the clock; how long a comparison with it stands is worked out where it is judged.
    private Reading since(Instant mark) {
        double minutes = Duration.between(mark, situation.at()).toNanos() / 60e9;
        return noted("since-mark", Interval.exactly(minutes, Unit.MINUTE), mark, situation.at());
    }

    private Reading counted(Operand.Counted counted) {
        Interval count = Interval.exactly(state.count(counted.counter()), Unit.ONE);
        return noted(counted.counter(), count, state.entered(), Instant.MAX);
    }

    private Reading noted(String statement, Interval value, Instant at, Instant until) {
        EntryId memory = new EntryId(graph.id(), state.step());
        return new Reading.Of(new Explanation.Observed(statement, value, at, memory), at, until);
    }

    private Reading captured(String name) {
        ProtocolState.Noted noted = state.captured().get(name);
        return noted == null
                ? Readings.notNoted(name)
                : new Reading.Of(noted.explanation(), noted.observedAt(), Instant.MAX);
    }

    @Override
    public Judgement pattern(Condition.Seen seen) {
        return situation.pattern(seen.pattern());
    }

    @Override
    public Judgement carriedOut(Condition.CarriedOut condition) {
        Optional<Answer> answer = state.answer(condition.action());
        if (answer.isPresent()) {
            Truth said = switch (answer.get().kind()) {
                case ACCEPTED -> Truth.TRUE;
                case REFUSED -> Truth.FALSE;
            };
            return new Judgement.Noted(condition, said, List.of(), Instant.MAX);
        }
        Action action = action(condition.action());
        return GivenSince.isCarriedOut(action, situation.view(), state)
                ? new Judgement.Noted(condition, Truth.TRUE, List.of(), Instant.MAX)
                : new Judgement.Noted(
                        condition,
                        Truth.UNKNOWN,
                        List.of(new Gap.NotAnswered(condition.action())),
                        GivenSince.nextLook(action, situation.view()));
    }

    private Action action(String id) {
        for (Action action : graph.step(state.step()).actions()) {
            if (action.id().equals(id)) {
                return action;
            }
        }
        throw new IllegalArgumentException(graph.id() + ", step " + state.step() + ", has no action called " + id);
    }
}
