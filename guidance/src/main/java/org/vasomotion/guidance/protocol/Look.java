package org.vasomotion.guidance.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Trigger.WhenUnknown;

/// One look at the ways out of a step.
///
/// @param open the first way that is open
/// @param undecided the conditions that were unknown on the way to it
/// @param until when the outcome may change if nothing new is recorded
record Look(Open open, List<Judgement> undecided, Instant until) {

    private static final Condition NO_CONDITION = Condition.all();
    private static final Judgement NOT_LOOKED_AT =
            new Judgement.Noted(NO_CONDITION, Truth.FALSE, List.of(), Instant.MAX);

    /// The way that is open, or that there is none.
    sealed interface Open {

        record Way(Edge edge, Judgement because) implements Open {}

        record Nowhere() implements Open {}
    }

    static Look at(ProtocolGraph graph, ProtocolState state, Facts facts, Instant now) {
        Step step = graph.step(state.step());
        return switch (step.kind()) {
            case END -> new Look(new Open.Nowhere(), List.of(), Instant.MAX);
            case PASSING -> new Looking(state, facts, now).through(graph, step);
        };
    }

    /// The state of looking; lives inside one call of [Look#at].
    private static final class Looking {

        private final ProtocolState state;
        private final Facts facts;
        private final Instant now;
        private final List<Judgement> undecided = new ArrayList<>(2);
        private final List<Instant> ends = new ArrayList<>(4);
        private final AtomicBoolean waiting = new AtomicBoolean();

        Looking(ProtocolState state, Facts facts, Instant now) {
            this.state = state;
            this.facts = facts;
            this.now = now;
        }

        Look through(ProtocolGraph graph, Step step) {
            Instant windowEnds =
                    state.mark(Operand.BEGUN).orElse(now).plus(graph.window().value());
            if (!now.isBefore(windowEnds) && !step.id().equals(graph.windowEnd())) {
                return found(windowEdge(graph), reached(now));
            }
            ends.add(windowEnds);
            for (Edge edge : graph.always()) {
                if (edge.trigger() instanceof Trigger.When when) {
                    Judgement judgement = judge(when);
                    if (judgement.truth() == Truth.TRUE && !edge.to().equals(step.id())) {
                        return found(edge, judgement);
                    }
                }
            }
            return own(step);
        }

        private Look own(Step step) {
            for (Edge edge : step.edges()) {
                Judgement because = switch (edge.trigger()) {
                    case Trigger.After after -> timer(after);
                    case Trigger.When when -> guard(when);
                    case Trigger.Otherwise _ -> undecided.isEmpty() ? reached(earliest()) : NOT_LOOKED_AT;
                };
                if (because.truth() == Truth.TRUE) {
                    return found(edge, because);
                }
            }
            return new Look(new Open.Nowhere(), undecided, earliest());
        }

        private Judgement timer(Trigger.After after) {
            Instant due = state.entered().plus(after.time().value());
            if (now.isBefore(due)) {
                ends.add(due);
                return NOT_LOOKED_AT;
            }
            return reached(now);
        }

        private Judgement guard(Trigger.When when) {
            if (waiting.get()) {
                return NOT_LOOKED_AT;
            }
            Judgement judgement = judge(when);
            if (judgement.truth() == Truth.UNKNOWN) {
                undecided.add(judgement);
                waiting.set(when.whenUnknown() == WhenUnknown.WAIT);
            }
            return judgement;
        }

        private Judgement judge(Trigger.When when) {
            Judgement judgement = Judge.judge(when.condition(), facts);
            ends.add(judgement.validUntil());
            return judgement;
        }

        private Look found(Edge edge, Judgement because) {
            return new Look(new Open.Way(edge, because), undecided, earliest());
        }

        private Instant earliest() {
            Instant earliest = Instant.MAX;
            for (Instant end : ends) {
                earliest = end.isBefore(earliest) ? end : earliest;
            }
            return earliest;
        }

        private static Judgement reached(Instant until) {
            return new Judgement.Noted(NO_CONDITION, Truth.TRUE, List.of(), until);
        }

        private static Edge windowEdge(ProtocolGraph graph) {
            return new Edge(
                    "time is over",
                    new Trigger.After(graph.window()),
                    graph.windowEnd(),
                    List.of(),
                    graph.window().citation());
        }
    }
}
