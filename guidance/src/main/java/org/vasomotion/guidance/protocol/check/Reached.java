package org.vasomotion.guidance.protocol.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.vasomotion.guidance.protocol.Edge;

/// What a search came by.
final class Reached {

    private final Map<Place, Trail> places = new LinkedHashMap<>();
    private final Map<Place, Set<Place>> blindlyBefore = new HashMap<>();
    private final Map<Place, Set<Edge>> blindExits = new HashMap<>();
    private final AtomicInteger states = new AtomicInteger();
    private final AtomicLong mostFluid = new AtomicLong();

    void node(Node node) {
        places.putIfAbsent(node.place(), node.trail());
    }

    void course(Place from, Place to, Course course) {
        if (course.isBlind()) {
            blindlyBefore.computeIfAbsent(to, _ -> new HashSet<>()).add(from);
            course.moves().stream()
                    .findFirst()
                    .ifPresent(move -> blindExits
                            .computeIfAbsent(from, _ -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .add(move.edge()));
        }
    }

    void fluid(long proposed) {
        mostFluid.accumulateAndGet(proposed, Math::max);
    }

    void states(int count) {
        states.set(count);
    }

    int states() {
        return states.get();
    }

    /// The places, nearest first, with the shortest way to each.
    Map<Place, Trail> places() {
        return places;
    }

    boolean isReached(String step) {
        return places.keySet().stream().anyMatch(place -> place.step().equals(step));
    }

    /// Whether this edge leads out of a place although nothing is known.
    boolean isBlindExit(Place place, Edge edge) {
        return blindExits.getOrDefault(place, Set.of()).contains(edge);
    }

    /// The most fluid that any way proposes, in thousandths, if it was counted.
    long mostFluid() {
        return mostFluid.get();
    }

    /// The places from which deadlines alone lead to one of `ends`.
    Set<Place> leadingBlindlyTo(Set<Place> ends) {
        Set<Place> leading = new HashSet<>(ends);
        Deque<Place> ahead = new ArrayDeque<>(ends);
        while (!ahead.isEmpty()) {
            for (Place before : blindlyBefore.getOrDefault(ahead.remove(), Set.of())) {
                if (leading.add(before)) {
                    ahead.add(before);
                }
            }
        }
        return leading;
    }
}
