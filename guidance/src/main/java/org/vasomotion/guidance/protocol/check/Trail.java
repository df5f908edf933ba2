package org.vasomotion.guidance.protocol.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.Proposal;

/// The looks that lead somewhere.
sealed interface Trail {

    /// No look yet.
    record Begin() implements Trail {}

    /// One look more.
    record Further(Trail before, Leg leg) implements Trail {}

    /// One look.
    ///
    /// @param spans the ages of the marks at it
    /// @param restarted the marks that are set in it, counted from 1
    /// @param found what was known and what was asked for in vain
    record Leg(
            List<Span> spans,
            Set<Integer> restarted,
            Map<Input, Integer> found,
            List<Move> moves,
            List<Proposal> proposals) {

        /// The look that went this way.
        static Leg of(List<Span> spans, Set<Integer> restarted, List<Glance> way, Map<Input, Integer> last) {
            Map<Input, Integer> found = new LinkedHashMap<>();
            List<Move> moves = new ArrayList<>();
            for (Glance glance : way) {
                found.putAll(glance.found());
                moves.addAll(glance.moves());
            }
            found.putAll(last);
            return new Leg(spans, restarted, found, moves, way.getLast().proposals());
        }
    }

    default Trail and(Leg leg) {
        return new Further(this, leg);
    }

    /// The looks, first to last.
    default List<Leg> legs() {
        Deque<Leg> legs = new ArrayDeque<>();
        Trail at = this;
        while (at instanceof Further further) {
            legs.addFirst(further.leg());
            at = further.before();
        }
        return new ArrayList<>(legs);
    }
}
