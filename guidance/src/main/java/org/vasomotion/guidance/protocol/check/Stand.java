package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vasomotion.guidance.protocol.ProtocolState;

/// A protocol in the middle of a look: where the moves made so far have led, and what has been found that may still
/// be asked for.
///
/// No record: millions are compared, so each knows its hash.
final class Stand {

    private final ProtocolState state;
    private final Map<Input, Integer> found;
    private final Set<String> standing;
    private final Order order;
    private final int memory;
    private final int hash;

    /// Whether moves were made before.
    enum Order {
        FIRST,
        LATER
    }

    /// @param state only what can still be read
    /// @param found only what can still be asked for in this look
    /// @param standing actions that add treatment and were proposed since the step was entered, before this look
    /// @param order whether the look begins here
    Stand(ProtocolState state, Map<Input, Integer> found, Set<String> standing, Order order) {
        this.state = state;
        this.found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        this.standing = Set.copyOf(standing);
        this.order = order;
        int options = 0;
        for (Map.Entry<Input, Integer> each : this.found.entrySet()) {
            options += each.getKey().hashCode() * (2 * each.getValue() + 1);
        }
        this.memory = memory(state);
        this.hash = Objects.hash(memory, options, this.standing, order);
    }

    /// Sums of the hashes of a map are much alike for much like states, so each entry is mixed first.
    private static int memory(ProtocolState state) {
        int mixed = state.step().hashCode();
        for (Map.Entry<String, Integer> each : state.counters().entrySet()) {
            mixed += each.getKey().hashCode() * (2 * each.getValue() + 1);
        }
        for (Map.Entry<String, Instant> each : state.marks().entrySet()) {
            mixed += each.getKey().hashCode() * (2 * each.getValue().hashCode() + 1);
        }
        for (Map.Entry<String, ProtocolState.Noted> each : state.captured().entrySet()) {
            mixed +=
                    each.getKey().hashCode() * (2 * each.getValue().observedAt().hashCode() + 1);
        }
        return mixed;
    }

    /// A hash of the state.
    int memory() {
        return memory;
    }

    ProtocolState state() {
        return state;
    }

    Map<Input, Integer> found() {
        return found;
    }

    Set<String> standing() {
        return standing;
    }

    Order order() {
        return order;
    }

    /// The same with another state.
    Stand in(ProtocolState other) {
        return new Stand(other, found, standing, order);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Stand stand
                && hash == stand.hash
                && order == stand.order
                && found.equals(stand.found)
                && standing.equals(stand.standing)
                && state.equals(stand.state);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
