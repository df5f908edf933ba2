package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.Proposal;

/// One look from its beginning to where no edge is open.
///
/// @param glances its steps, at least one
record Course(List<Glance> glances) {

    Course {
        glances = List.copyOf(glances);
    }

    Glance first() {
        return glances.getFirst();
    }

    Glance last() {
        return glances.getLast();
    }

    List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        glances.forEach(glance -> moves.addAll(glance.moves()));
        return moves;
    }

    /// What is counted and reset on the way, in order.
    List<Effect> counting() {
        return moves().stream()
                .flatMap(move -> move.edge().effects().stream())
                .filter(effect -> effect instanceof Effect.Count || effect instanceof Effect.Reset)
                .toList();
    }

    List<Proposal> proposals() {
        return last().proposals();
    }

    /// Everything that was found on the way.
    Map<Input, Integer> found() {
        Map<Input, Integer> found = new LinkedHashMap<>();
        glances.forEach(glance -> found.putAll(glance.found()));
        return found;
    }

    /// Whether nothing that was asked for is known.
    boolean isBlind() {
        return glances.stream().allMatch(Glance::isBlind);
    }
}
