package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Tells what a look can still ask for when it arrives in a step: what hides behind a time that has not passed, a
/// count that was not reached or an answer that cannot have come is not asked.
///
/// @param state as it is on arrival
/// @param asked what may be asked, collected on the way
record Arrival(ProtocolGraph graph, ProtocolState state, Set<Object> asked) {

    static Set<Object> asked(ProtocolGraph graph, ProtocolState state) {
        Arrival arrival = new Arrival(graph, state, new HashSet<>());
        arrival.look(graph.step(state.step()));
        return arrival.asked();
    }

    /// What is known of a condition before anything was asked.
    private enum Known {
        TRUE,
        FALSE,
        UNKNOWN,
        NOTHING;

        static Known of(Truth truth) {
            return switch (truth) {
                case TRUE -> TRUE;
                case FALSE -> FALSE;
                case UNKNOWN -> UNKNOWN;
            };
        }

        Known not() {
            return switch (this) {
                case TRUE -> FALSE;
                case FALSE -> TRUE;
                case UNKNOWN, NOTHING -> this;
            };
        }
    }

    private void look(Step step) {
        for (Edge edge : graph.always()) {
            guard(edge);
        }
        if (step.kind() == Step.Kind.PASSING) {
            for (Edge edge : step.edges()) {
                Known known = guard(edge);
                boolean isWaiting = known == Known.UNKNOWN
                        && edge.trigger() instanceof Trigger.When when
                        && when.whenUnknown() == Trigger.WhenUnknown.WAIT;
                if (known == Known.TRUE || isWaiting) {
                    break;
                }
            }
        }
        if (!step.actions().isEmpty()) {
            judge(step.onlyIf());
        }
    }

    private Known guard(Edge edge) {
        Known known = edge.trigger() instanceof Trigger.When when ? judge(when.condition()) : Known.NOTHING;
        if (known != Known.FALSE && known != Known.UNKNOWN) {
            edge.captured().forEach(operand -> Decisive.note(operand, asked));
        }
        return known;
    }

    private Known judge(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> compare(compare);
            case Condition.Seen _ -> ask(condition);
            case Condition.CarriedOut done -> isMeasurement(done.action()) ? Known.NOTHING : Known.UNKNOWN;
            case Condition.All all -> join(all.parts(), Known.FALSE, Known.TRUE);
            case Condition.Any any -> join(any.parts(), Known.TRUE, Known.FALSE);
            case Condition.Not not -> judge(not.part()).not();
            case Condition.Weighed weighed -> {
                weighed.inFavor().forEach(this::judge);
                weighed.against().forEach(this::judge);
                yield Known.NOTHING;
            }
            case Condition.Surely surely -> {
                Known part = judge(surely.part());
                yield part == Known.UNKNOWN ? Known.FALSE : part;
            }
        };
    }

    private Known join(List<Condition> parts, Known deciding, Known neutral) {
        Known joined = neutral;
        for (Condition part : parts) {
            Known known = judge(part);
            if (known == deciding) {
                return joined == neutral ? deciding : Known.NOTHING;
            }
            joined = known == neutral ? joined : known == joined || joined == neutral ? known : Known.NOTHING;
        }
        return joined;
    }

    /// Counts are known; of times only that they have not passed since this very look.
    private Known compare(Condition.Compare compare) {
        if (compare.operand() instanceof Operand.Counted counted) {
            double count = state.count(counted.counter());
            return Known.of(compare.holds(Interval.exactly(count, Unit.ONE)));
        }
        if (compare.operand() instanceof Operand.Since since) {
            boolean isNow = state.mark(since.mark()).filter(Anatomy.NOW::equals).isPresent();
            return isNow ? Known.of(compare.holds(Interval.exactly(0, Unit.MINUTE))) : Known.NOTHING;
        }
        if (compare.operand() instanceof Operand.MeasuredSince since && isTooEarly(since)) {
            return Known.UNKNOWN;
        }
        return ask(compare);
    }

    private boolean isTooEarly(Operand.MeasuredSince since) {
        Optional<Instant> mark = state.mark(since.mark());
        return mark.isEmpty() || (since.delay().isPositive() && mark.get().equals(Anatomy.NOW));
    }

    private Known ask(Condition leaf) {
        Decisive.note(leaf, asked);
        return Known.NOTHING;
    }

    private boolean isMeasurement(String action) {
        return graph.step(state.step()).actions().stream()
                .anyMatch(each -> each instanceof Action.Measure && each.id().equals(action));
    }
}
