package org.vasomotion.guidance.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;

/// Where a patient is in a protocol, and what the protocol remembers.
///
/// @param step identifier of the present step
/// @param marks times that were noted, by name
/// @param captured values that were noted, by name
/// @param counters how often something happened, by name
/// @param answers what was said about the actions of the present step
@Api
public record ProtocolState(
        String step,
        Map<String, Instant> marks,
        Map<String, Noted> captured,
        Map<String, Integer> counters,
        List<Answer> answers) {

    public ProtocolState {
        marks = Map.copyOf(marks);
        captured = Map.copyOf(captured);
        counters = Map.copyOf(counters);
        answers = List.copyOf(answers);
    }

    /// A value that was noted.
    ///
    /// @param observedAt time of its oldest input
    @Api
    public record Noted(Explanation explanation, Instant observedAt) {}

    /// The state in which a protocol begins at `now`.
    public static ProtocolState begin(ProtocolGraph graph, Instant now) {
        return new ProtocolState(
                graph.begin(), Map.of(Operand.BEGUN, now, Operand.STEP_ENTERED, now), Map.of(), Map.of(), List.of());
    }

    /// When the present step was entered.
    ///
    /// @throws IllegalStateException if the state was not made by [#begin] and [ProtocolRunner]
    public Instant entered() {
        return mark(Operand.STEP_ENTERED)
                .orElseThrow(() -> new IllegalStateException("a state knows when its step was entered"));
    }

    public Optional<Instant> mark(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    public int count(String counter) {
        return counters.getOrDefault(counter, 0);
    }

    /// The last thing said about an action of the present step.
    public Optional<Answer> answer(String action) {
        for (Answer answer : answers.reversed()) {
            if (answer.action().equals(action)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /// This state after something was said about an action of its step.
    public ProtocolState answered(Answer answer) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(answer);
        return new ProtocolState(step, marks, captured, counters, all);
    }

    ProtocolState marked(String name, Instant at) {
        return new ProtocolState(step, with(marks, name, at), captured, counters, answers);
    }

    ProtocolState capturing(String name, Noted value) {
        return new ProtocolState(step, marks, with(captured, name, value), counters, answers);
    }

    ProtocolState forgetting(String name) {
        Map<String, Noted> left = new HashMap<>(captured);
        left.remove(name);
        return new ProtocolState(step, marks, left, counters, answers);
    }

    ProtocolState counting(String counter, int count) {
        return new ProtocolState(step, marks, captured, with(counters, counter, count), answers);
    }

    ProtocolState entering(String next, Instant now) {
        return new ProtocolState(next, with(marks, Operand.STEP_ENTERED, now), captured, counters, List.of());
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> more = new HashMap<>(map);
        more.put(name, value);
        return more;
    }
}
