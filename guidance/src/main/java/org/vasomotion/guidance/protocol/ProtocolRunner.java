package org.vasomotion.guidance.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.model.Api;

/// Executes protocols: one pure function, the same at the bedside, on archives and in the model checker.
@Api
public final class ProtocolRunner {

    private ProtocolRunner() {}

    /// Looks at a protocol at `now`: takes every edge that is open, one after the other, and says what is due.
    ///
    /// @throws IllegalStateException if the edges open at one moment go round in a circle; no checked protocol does
    public static Transition step(ProtocolGraph graph, ProtocolState from, Surroundings surroundings, Instant now) {
        List<Move> moves = new ArrayList<>(2);
        ProtocolState state = from;
        for (int taken = 0; taken <= graph.steps().size(); taken++) {
            Look look = Look.at(graph, state, surroundings.facts(state), now);
            if (!(look.open() instanceof Look.Open.Way way)) {
                return propose(graph, state, moves, look, surroundings);
            }
            moves.add(new Move(now, state.step(), way.edge(), way.because()));
            state = take(way.edge(), state, surroundings, now);
        }
        throw new IllegalStateException(
                graph.id() + " goes round in a circle at " + now + ", beginning with " + from.step());
    }

    private static ProtocolState take(Edge edge, ProtocolState from, Surroundings surroundings, Instant now) {
        ProtocolState state = from;
        for (Effect effect : edge.effects()) {
            state = switch (effect) {
                case Effect.Mark mark -> state.marked(mark.name(), now);
                case Effect.Count count -> state.counting(count.counter(), state.count(count.counter()) + 1);
                case Effect.Reset reset -> state.counting(reset.counter(), 0);
                case Effect.Capture capture ->
                    switch (surroundings.facts(state).read(capture.operand())) {
                        case Reading.Of of ->
                            state.capturing(capture.name(), new ProtocolState.Noted(of.explanation(), of.observedAt()));
                        case Reading.Missing _ -> state.forgetting(capture.name());
                    };
            };
        }
        return state.entering(edge.to(), now);
    }

    private static Transition propose(
            ProtocolGraph graph, ProtocolState state, List<Move> moves, Look look, Surroundings surroundings) {
        Step step = graph.step(state.step());
        if (step.actions().isEmpty()) {
            return new Transition(state, moves, List.of(), look.undecided(), look.until());
        }
        Facts facts = surroundings.facts(state);
        Judgement due = Judge.judge(step.onlyIf(), facts);
        Instant until = due.validUntil().isBefore(look.until()) ? due.validUntil() : look.until();
        if (due.truth() != Truth.TRUE) {
            List<Judgement> undecided = new ArrayList<>(look.undecided());
            if (due.truth() == Truth.UNKNOWN) {
                undecided.add(due);
            }
            return new Transition(state, moves, List.of(), undecided, until);
        }
        Judgement because =
                due.parts().isEmpty() && !moves.isEmpty() ? moves.getLast().because() : due;
        List<Proposal> proposals = new ArrayList<>(step.actions().size());
        for (Action action : step.actions()) {
            Judgement done = facts.carriedOut(new Condition.CarriedOut(action.id()));
            until = done.validUntil().isBefore(until) ? done.validUntil() : until;
            if (done.truth() == Truth.UNKNOWN) {
                proposals.add(new Proposal(
                        graph.id(), graph.version(), step.id(), state.entered(), action, because, step.citation()));
            }
        }
        return new Transition(state, moves, proposals, look.undecided(), until);
    }
}
